import { describe, expect, it } from 'vitest';
import { button, card, row, section } from '../../src/discord/components.ts';
import { COMPONENT, customId } from '../../src/discord/custom-id.ts';
import { questionIdIn, RepliedQuestion } from '../../src/discord/replied-question.ts';

const ANSWER = card([
  section(['A passage.'], button('Open', customId(COMPONENT.openPassage, 'origins#proposal'))),
  row(button('More passages', customId(COMPONENT.more, 'abc'))),
]);

describe('questionIdIn', () => {
  it('finds the question among the buttons of an answer', () => {
    expect(questionIdIn(ANSWER)).toBe('abc');
  });

  it.each([
    ['a message without buttons', card([])],
    ['a passage', card([row(button('Next', customId(COMPONENT.turnTo, 'origins#summit')))])],
    ['no message', null],
    ['something else', { components: 'none' }],
  ])('finds none in %s', (_, message) => {
    expect(questionIdIn(message)).toBeNull();
  });
});

describe('RepliedQuestion', () => {
  it('knows the question that the latest message replies to, and no other', () => {
    const replied = new RepliedQuestion();
    replied.note({ id: '1', referenced_message: ANSWER });
    expect(replied.idFor('1')).toBe('abc');
    expect(replied.idFor('2')).toBeNull();
    replied.note({ id: '2' });
    expect(replied.idFor('1')).toBeNull();
    expect(replied.idFor('2')).toBeNull();
  });
});
