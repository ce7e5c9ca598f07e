import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../src/answer/explanation.ts';
import { renderExplanation } from '../../src/discord/render-explanation.ts';
import { en } from '../../src/discord/words/en.ts';
import { arbitraryExplanation } from '../support/arbitrary-explanation.ts';
import { expectSendable } from '../support/expect-sendable.ts';
import { buttonsOf, textOf } from '../support/message-content.ts';
import { FIRST_SUMMIT, PROPOSAL } from '../support/sample-corpus.ts';
import { cite, foundAnswer, hitsOf } from '../support/sample-engine.ts';
import { explanationOf, foundTerm } from '../support/sample-explanation.ts';

const FOUND = foundAnswer({ citations: [cite(PROPOSAL)], hits: hitsOf([PROPOSAL, FIRST_SUMMIT]) });

function render(fields: Partial<Explanation> = {}, answer: Explanation['answer'] = FOUND) {
  const message = renderExplanation(explanationOf(answer, fields), en);
  expectSendable(message);
  return message;
}

describe('renderExplanation', () => {
  it('tells why, then shows the best sentence and the second with their scores', () => {
    const message = render();
    const text = textOf(message);
    expect(text).toMatch(/^\*\*Why this answer\*\* to “Who proposed CICA\?”\nA sentence .*\n- My confidence/);
    expect(text).toMatch(
      /The best sentence.*The proposal.*Score 7\.00.*Also close.*The first summit.*Score 6/s,
    );
    expect(buttonsOf(message)).toEqual(['Open', 'Open']);
  });

  it('shows the very sentence that was judged', () => {
    const sentence = 'on 5 October 1992.';
    const best = explanationOf(FOUND).best;
    if (best === null) throw new Error('no best sentence');
    expect(textOf(render({ best: { ...best, sentence } }))).toContain(`> ${sentence}\n`);
  });

  it('tells why there is no answer, and shows no sentence where none was judged', () => {
    const declined = { ...FOUND, kind: 'not-found' as const };
    const text = textOf(render({ outcome: 'nothing-matched', best: null, runnerUp: null }, declined));
    expect(text).toMatch(/^\*\*Why no answer\*\*.*\nNo passage has anything in common/);
    expect(text).not.toContain('best sentence');
  });

  it('does not call a sentence the best where a table answered', () => {
    const table = { tableIds: ['members'], named: [], dates: null, order: null, chosen: [PROPOSAL] };
    expect(textOf(render({ outcome: 'table', table }))).toContain(
      '**Without the table, the best sentence would be**',
    );
  });

  it('shows what people typed as they typed it', () => {
    const terms = [foundTerm({ token: '**@everyone**', correctedTo: '<@1>', place: 'nowhere' })];
    expect(textOf(render({ terms }))).toContain('“\\*\\*@\u200beveryone\\*\\*” → “\\<\\@1\\>”');
  });

  it('fits Discord and pings nobody, whatever people and files hold', () => {
    fc.assert(
      fc.property(arbitraryExplanation, (explanation) => {
        expectSendable(renderExplanation(explanation, en));
      }),
      { numRuns: 60 },
    );
  });
});
