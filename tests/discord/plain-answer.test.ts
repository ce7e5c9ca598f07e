import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { plainAnswer } from '../../src/discord/plain-answer.ts';
import { en } from '../../src/discord/words/en.ts';
import { arbitraryAnswer } from '../support/arbitrary-answer.ts';
import {
  FIRST_SUMMIT,
  MEMBER_COUNT,
  OLD_MEMBER_COUNT,
  OTHER_CICA,
  PROPOSAL,
  samplePassage,
} from '../support/sample-corpus.ts';
import { cite, foundAnswer, hitsOf } from '../support/sample-engine.ts';

const UNSURE = { question: 'What?', confidence: 0.1, best: null, hits: hitsOf([PROPOSAL]) };

function plain(answer: Answer): string {
  return plainAnswer(answer, en);
}

describe('plainAnswer', () => {
  it('says the short answer, the quote and its date, and nothing of its source', () => {
    const answer = foundAnswer({ citations: [cite(PROPOSAL)], short: 'Nursultan Nazarbayev' });
    expect(plain(answer)).toBe(`Nursultan Nazarbayev\n\n${PROPOSAL.text}\nAs of 5 October 1992`);
  });

  it('leaves the short answer out where the quote hardly says more', () => {
    const answer = foundAnswer({ citations: [cite(MEMBER_COUNT)], short: '28 member states' });
    expect(plain(answer)).toBe('CICA has 28 member states.\nAs of 25 September 2025');
  });

  it('gives the date of the answer before that of the passage', () => {
    expect(plain(foundAnswer({ citations: [cite(MEMBER_COUNT)], asOf: '2012' }))).toContain('As of 2012');
  });

  it('leaves formatting marks as they are, because nothing reads them here', () => {
    const passage = samplePassage({ id: 'a#b', text: '*CICA* is [a forum](https://example.org).' });
    expect(plain(foundAnswer({ citations: [cite(passage)] }))).toBe(passage.text);
  });

  it('says that sources disagree, and what each says, the newest first', () => {
    const answer = foundAnswer({
      kind: 'conflicting',
      citations: [cite(OLD_MEMBER_COUNT), cite(MEMBER_COUNT)],
    });
    expect(plain(answer)).toBe(
      [
        en.conflicting(true),
        'CICA has 28 member states.\nAs of 25 September 2025',
        'CICA has 27 member states.\nAs of 16 August 2018',
      ].join('\n\n'),
    );
  });

  it('does not say which is the newest where one of them has no date', () => {
    const undated = samplePassage({
      id: 'a#undated',
      text: 'CICA has 30 member states.',
      sources: [],
    });
    const answer = foundAnswer({ kind: 'conflicting', citations: [cite(MEMBER_COUNT), cite(undated)] });
    expect(plain(answer)).toMatch(/^The sources disagree\. This is what they say\.\n/u);
  });

  it('gives every item of a list on a line of its own', () => {
    const answer = foundAnswer({
      isList: true,
      short: 'Two events',
      citations: [cite(PROPOSAL), cite(FIRST_SUMMIT)],
      asOf: '2002',
    });
    expect(plain(answer)).toBe(`Two events\n- ${PROPOSAL.text}\n- ${FIRST_SUMMIT.text}\nAs of 2002`);
  });

  it('says how many entries a list may lack', () => {
    const list = { isList: true, citations: [cite(PROPOSAL), cite(FIRST_SUMMIT)] } as const;
    expect(plain(foundAnswer({ ...list, silentRows: 1 }))).toContain(en.silentRows(1));
    expect(plain(foundAnswer({ ...list, silentRows: 4 }))).toContain('4 more entries');
  });

  it('shows no passage where there is no answer', () => {
    expect(plain({ ...UNSURE, kind: 'not-found' })).toBe(en.notFound);
  });

  it('says which CICA is meant, and what the knowledge files say of the other', () => {
    expect(plain({ ...UNSURE, kind: 'elsewhere', citations: [cite(OTHER_CICA)] })).toBe(
      `${en.elsewhere}\n\n${OTHER_CICA.text}`,
    );
    expect(plain({ ...UNSURE, kind: 'elsewhere', citations: [] })).toBe(en.elsewhere);
  });

  it('holds every quote of a found answer unchanged', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (answer) => {
        if (answer.kind !== 'found' && answer.kind !== 'conflicting') return;
        const text = plain(answer);
        for (const { quote } of answer.citations) expect(text).toContain(quote);
      }),
      { numRuns: 50 },
    );
  });
});
