import { describe, expect, it } from 'vitest';
import { asMeant } from '../../../src/answer/conversation/as-meant.ts';

describe('asMeant', () => {
  it.each([
    ['no, I meant the 2010 one', 'what about the 2010 one'],
    ['I meant observers', 'what about observers'],
    ['sorry i mean Kazakhstan!', 'what about Kazakhstan'],
    ['no the second one', 'what about the second one'],
    ['actually, the fund', 'what about the fund'],
    ['the fund I mean', 'what about the fund'],
    ['I was asking about the fund, not the council', 'what about the fund'],
    ['not the council, the fund', 'what about the fund'],
    ['no, Oria instead of Tall', 'what about Oria'],
    // A question of its own is asked as it is.
    ['no, who hosted it?', 'who hosted it'],
    ['I meant when did it open', 'when did it open'],
    ['actually, which states did not sign it?', 'which states did not sign it'],
    ['no, who hosted the fund, not the council?', 'who hosted the fund'],
  ])('reads %j as %j', (asked, expected) => {
    expect(asMeant(asked)).toBe(expected);
  });

  it.each([
    'no country has left',
    'no',
    'which states are observers, not members?',
    'ok, and the fund?',
    'well, the fund',
    'what does it mean',
    'I want to know who chairs it',
    'is it not binding',
    '',
  ])('leaves %j alone', (asked) => {
    expect(asMeant(asked)).toBe(asked);
  });
});
