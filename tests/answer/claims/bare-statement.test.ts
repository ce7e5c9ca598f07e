import { describe, expect, it } from 'vitest';
import { asksToConfirm, bareStatement } from '../../../src/answer/claims/bare-statement.ts';

describe('a statement that asks to be confirmed', () => {
  it.each(["The bridge is closed, isn't it?", 'The bridge is closed, right?'])('is one: %s', (text) => {
    expect(asksToConfirm(text)).toBe(true);
  });

  it.each([
    'Is the bridge closed?',
    'Who is right?',
    "The bridge is closed, isn't it",
    'Which way is right?',
  ])('is none: %s', (text) => {
    expect(asksToConfirm(text)).toBe(false);
  });
});

describe('a statement', () => {
  it.each([
    ["I'm pretty sure that the bridge is closed", 'the bridge is closed'],
    ['As far as I know, I think the bridge is closed', 'the bridge is closed'],
    ["The bridge is closed, isn't it?", 'The bridge is closed'],
    ["apparently the bridge is closed, I'm fairly certain", 'the bridge is closed'],
    ['Fun fact: the bridge is closed', 'the bridge is closed'],
    ['my notes say that the bridge is closed', 'the bridge is closed'],
    ['The bridge, unless I am mistaken, is closed', 'The bridge is closed'],
    ['No, I checked: the bridge is closed', 'the bridge is closed'],
    ['Let me sum up: the bridge is closed', 'the bridge is closed'],
    ['The bridge, on the other hand, is closed', 'The bridge is closed'],
    ['The bridge on the other hand is closed', 'The bridge is closed'],
    ["Lisbon's a port", 'Lisbon is a port'],
    ['The bridge is closed, if memory serves', 'The bridge is closed'],
  ])('is told bare: %s', (text, bare) => {
    expect(bareStatement(text)).toBe(bare);
  });

  it.each(['The bridge is closed.', 'I think so', 'Apparently.', 'Also Toast is a book.'])(
    'stays what it is where nothing is said around it, or nothing else is left: %s',
    (text) => {
      expect(text).toContain(bareStatement(text));
      expect(bareStatement(text).length).toBeGreaterThan(0);
    },
  );
});
