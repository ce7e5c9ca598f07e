import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderNumbers } from '../../src/discord/render-numbers.ts';
import { en } from '../../src/discord/words/en.ts';
import { arbitraryExplanation } from '../support/arbitrary-explanation.ts';
import { expectSendable } from '../support/expect-sendable.ts';
import { buttonsOf, textOf } from '../support/message-content.ts';
import { FIRST_SUMMIT, PROPOSAL } from '../support/sample-corpus.ts';
import { cite, foundAnswer, hitsOf } from '../support/sample-engine.ts';
import { explanationOf } from '../support/sample-explanation.ts';

const FOUND = foundAnswer({ citations: [cite(PROPOSAL)], hits: hitsOf([PROPOSAL, FIRST_SUMMIT]) });

describe('renderNumbers', () => {
  it('shows one kind of number a page, scores in a table', () => {
    const pages = [0, 1, 2, 3].map((page) => renderNumbers('abc', explanationOf(FOUND), page, en));
    expect(pages.map((page) => textOf(page).split('\n')[2])).toEqual([
      expect.stringContaining('What was looked for'),
      expect.stringContaining('Score of the passage'),
      expect.stringContaining('Score of the sentence'),
      expect.stringContaining('Confidence'),
    ]);
    const [first, second] = pages;
    if (first === undefined || second === undefined) throw new Error('no page');
    expect(textOf(second)).toMatch(/\n-# Page 2 of 4\n.*\n```\nfeature .*\nsum .*\n```$/s);
    expect(buttonsOf(first)).toEqual(['(Previous)', 'Next']);
  });

  it('has one page where no sentence was judged', () => {
    const message = renderNumbers('abc', explanationOf(FOUND, { best: null, runnerUp: null }), 3, en);
    expect(textOf(message)).not.toContain('Page');
    expect(buttonsOf(message)).toEqual([]);
  });

  it('fits Discord and pings nobody, whatever people and files hold', () => {
    fc.assert(
      fc.property(arbitraryExplanation, fc.nat(4), (explanation, page) => {
        expectSendable(renderNumbers('abcdefghijkl', explanation, page, en));
      }),
      { numRuns: 60 },
    );
  });
});
