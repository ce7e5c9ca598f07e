import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../src/discord/paginate.ts';
import { PASSAGES_PER_PAGE, renderPassageList } from '../../src/discord/render-passage-list.ts';
import { shortText } from '../../src/discord/short-text.ts';
import { en } from '../../src/discord/words/en.ts';
import { arbitraryPassages } from '../support/arbitrary-answer.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { expectSendable } from '../support/expect-sendable.ts';
import { buttonsOf, textOf } from '../support/message-content.ts';
import { samplePassage } from '../support/sample-corpus.ts';

const PASSAGES = Array.from({ length: 12 }, (_, i) => samplePassage({ id: `list#${i + 1}` }));
const ITEMS = PASSAGES.map((passage, i) => ({ passage, rank: i + 1 }));

function pageOf(page: number) {
  const shown = paginate(ITEMS, page, PASSAGES_PER_PAGE);
  return renderPassageList(['Heading'], shown, (number) => `list:${number}`, en);
}

describe('renderPassageList', () => {
  it('numbers the passages through all pages', () => {
    const text = textOf(pageOf(1));
    expect(text).toMatch(/^Heading\n-# Page 2 of 3\n\*\*6\\\. Origins\*\*/);
    expect(text).toContain('`list#10`');
    expect(text).not.toContain('`list#11`');
  });

  it('turns only where there is a page', () => {
    expect(buttonsOf(pageOf(0)).slice(-2)).toEqual(['(Previous)', 'Next']);
    expect(buttonsOf(pageOf(2)).slice(-2)).toEqual(['Previous', '(Next)']);
    expect(buttonsOf(renderPassageList(['One'], paginate(ITEMS, 0, 20), String, en))).not.toContain('Next');
  });

  it('shows the last page where an old button asks for a page that is gone', () => {
    expect(textOf(pageOf(99))).toContain('Page 3 of 3');
  });

  it('fits Discord, whatever the files hold', () => {
    fc.assert(
      fc.property(arbitraryPassages(12), arbitraryText(6000), (passages, query) => {
        const page = paginate(
          passages.map((passage, i) => ({ passage, rank: i + 1 })),
          0,
          PASSAGES_PER_PAGE,
        );
        expectSendable(
          renderPassageList([en.searchResults(shortText(query), 12)], page, (n) => `search-page:${n}`, en),
        );
      }),
      { numRuns: 100 },
    );
  });
});
