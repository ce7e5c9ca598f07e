import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer } from '../../src/answer/answer.ts';
import { type AnswerView, renderAnswer } from '../../src/discord/render-answer.ts';
import { en } from '../../src/discord/words/en.ts';
import { arbitraryAnswer, arbitraryQuestion } from '../support/arbitrary-answer.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { expectSendable } from '../support/expect-sendable.ts';
import { buttonsOf, componentsOf, textOf } from '../support/message-content.ts';
import {
  FIRST_SUMMIT,
  MEMBER_COUNT,
  OLD_MEMBER_COUNT,
  OTHER_CICA,
  PROPOSAL,
  samplePassage,
} from '../support/sample-corpus.ts';
import { cite, foundAnswer, hitsOf } from '../support/sample-engine.ts';
import { NOW } from '../support/sample-invocation.ts';

const QUESTION = { id: 'abcdefghijkl', text: 'Who proposed CICA?', asOf: null, topic: null, askedAt: NOW };
const PRIVATE: AnswerView = { question: QUESTION, audience: 'asker', sharedBy: null, sharing: 'possible' };
const PUBLIC: AnswerView = { question: QUESTION, audience: 'channel', sharedBy: null, sharing: 'none' };

function render(answer: Answer, view: Partial<AnswerView> = {}) {
  const message = renderAnswer(answer, { ...PRIVATE, ...view }, en);
  expectSendable(message);
  return message;
}

const PROPOSED = foundAnswer({
  citations: [cite(PROPOSAL)],
  short: 'Nursultan Nazarbayev',
  hits: hitsOf([PROPOSAL, FIRST_SUMMIT]),
});

describe('renderAnswer', () => {
  it('shows the short answer, the quote, its date, its source and its address', () => {
    expect(textOf(render(PROPOSED))).toBe(
      [
        '**Nursultan Nazarbayev**',
        `> ${PROPOSAL.text}`,
        '-# As of 5 October 1992',
        '-# CICA Secretariat, [About CICA](<https://example.org/about>), 15 January 2020',
        '-# `origins#proposal`',
      ].join('\n'),
    );
  });

  it('leaves the short answer out where the quote hardly says more', () => {
    const answer = foundAnswer({ citations: [cite(MEMBER_COUNT)], short: '28 member states' });
    expect(textOf(render(answer))).not.toContain('**');
  });

  it('lets the asker open, look further, share and see why', () => {
    expect(buttonsOf(render(PROPOSED))).toEqual([
      'Open passage',
      'More passages',
      'Share in channel',
      'Why this answer?',
    ]);
  });

  it('offers no more passages where there are none', () => {
    const answer = { ...PROPOSED, hits: hitsOf([PROPOSAL]) };
    expect(buttonsOf(render(answer))).toEqual(['Open passage', 'Share in channel', 'Why this answer?']);
  });

  it('shows the question, and no way to share, to the channel', () => {
    const message = render(PROPOSED, { ...PUBLIC, question: { ...QUESTION, text: '@everyone **who**?' } });
    expect(textOf(message)).toContain('**Question:** @\u200beveryone \\*\\*who\\*\\*?');
    expect(buttonsOf(message)).toEqual(['Open passage', 'More passages', 'Why this answer?']);
  });

  it('names who shared an answer, without a ping', () => {
    const message = render(PROPOSED, { ...PUBLIC, sharedBy: '<@1> *Aizhan*' });
    expect(textOf(message)).toMatch(/^-# Shared by \\<\\@1\\> \\\*Aizhan\\\*\n/);
  });

  it('says that a private answer has been shared', () => {
    expect(buttonsOf(render(PROPOSED, { sharing: 'done' }))).toContain('(Shared)');
  });

  it('says for which day it answers when one was asked for', () => {
    const message = render(PROPOSED, { question: { ...QUESTION, asOf: '2012-06' } });
    expect(textOf(message)).toContain('-# As things stood: June 2012');
  });

  it('shows both sides of a conflict, the newest first, each with its date and source', () => {
    const citations = [cite(OLD_MEMBER_COUNT), cite(MEMBER_COUNT)] as const;
    const message = render(foundAnswer({ kind: 'conflicting', citations: [...citations] }));
    const text = textOf(message);
    expect(text).toMatch(/^The sources disagree/);
    expect(text.indexOf('28 member states')).toBeLessThan(text.indexOf('27 member states'));
    expect(text).toContain('-# As of 25 September 2025\n-# Ministry, On the Council, 25 September 2025');
    expect(text).toContain('-# As of 16 August 2018\n-# CICA Secretariat');
    expect(buttonsOf(message).filter((label) => label === 'Open')).toHaveLength(2);
  });

  it('quotes each item of a list with the number of its source, and opens each from a menu', () => {
    const message = render(foundAnswer({ isList: true, citations: [cite(PROPOSAL), cite(MEMBER_COUNT)] }));
    const text = textOf(message);
    expect(text).toContain(`> ${PROPOSAL.text} [1]\n> ${MEMBER_COUNT.text} [2]`);
    expect(text).toMatch(/-# \[1\] CICA Secretariat.*\n-# \[2\] Ministry/);
    const menu = componentsOf(message).find(({ options }) => options !== undefined);
    expect(menu?.options?.map(({ value }) => value)).toEqual(['origins#proposal', 'membership#count']);
  });

  it('says that a list may lack entries that do not say whether they belong', () => {
    const message = render(
      foundAnswer({ isList: true, citations: [cite(PROPOSAL), cite(MEMBER_COUNT)], silentRows: 3 }),
    );
    expect(textOf(message)).toContain(`-# ${en.silentRows(3)}`);
  });

  it('says how much of a list is shown, and offers the rest', () => {
    const passages = Array.from({ length: 60 }, (_, i) =>
      samplePassage({ id: `list#${i}`, text: `State ${i}` }),
    );
    const [first, ...others] = passages.map(cite);
    if (first === undefined) throw new Error('no item');
    const message = render(foundAnswer({ isList: true, citations: [first, ...others] }));
    expect(textOf(message)).toContain('50 of 60 shown.');
    expect(buttonsOf(message)).toContain('Rest of the list');
  });

  it('says that it does not know, and what comes closest without calling it an answer', () => {
    const hits = hitsOf([PROPOSAL, FIRST_SUMMIT, MEMBER_COUNT, OLD_MEMBER_COUNT]);
    const message = render({ kind: 'not-found', question: '', confidence: 0, best: null, hits });
    const text = textOf(message);
    expect(text).toMatch(/^I do not know.*\nThese passages come closest\. They are \*\*not an answer\*\*:/);
    expect(text).toContain('`membership#count`');
    expect(text).not.toContain('`membership#old-count`');
    expect(buttonsOf(message)).toEqual(['Open', 'Open', 'Open', 'More passages', 'Why no answer?']);
  });

  it('points to the help where not even a passage comes close', () => {
    const message = render({ kind: 'not-found', question: '', confidence: 0, best: null, hits: [] });
    expect(textOf(message)).toContain('/help');
    expect(buttonsOf(message)).toEqual(['Why no answer?']);
  });

  it('says which CICA it is about, and cites the other', () => {
    const judged = { question: '', confidence: 0, best: null, hits: [] };
    const text = textOf(render({ ...judged, kind: 'elsewhere', citations: [cite(OTHER_CICA)] }));
    expect(text).toContain('Conference on Interaction and Confidence Building Measures in Asia');
    expect(text).toContain(`> ${OTHER_CICA.text}`);
    expect(text).toContain('CICA Secretariat');
  });

  it('cuts a long quote at its end only, and says so', () => {
    const passage = samplePassage({ id: 'long#one', text: `${'It may not veto. '.repeat(170)}End.` });
    const text = textOf(render(foundAnswer({ citations: [cite(passage)] })));
    expect(text).toMatch(/^> (?:It may not veto\. )+It.*…\n-# The end of this quote is cut\./);
  });

  it('fits Discord and pings nobody, whatever people and files hold', () => {
    const view = fc.record({
      question: arbitraryQuestion,
      audience: fc.constantFrom('asker' as const, 'channel' as const),
      sharedBy: fc.option(arbitraryText(32)),
      sharing: fc.constantFrom('possible' as const, 'done' as const, 'none' as const),
    });
    fc.assert(
      fc.property(arbitraryAnswer, view, (answer, shown) => expectSendable(renderAnswer(answer, shown, en))),
      { numRuns: 60 },
    );
  });

  it('never shows a citation without a source', () => {
    fc.assert(
      fc.property(arbitraryAnswer, (answer) => {
        fc.pre(answer.kind !== 'not-found');
        const lines = textOf(renderAnswer(answer, PRIVATE, en)).split('\n');
        const cited = lines.filter(
          (line) => line.startsWith('-# ') && !/^-# (?:`|As of|and |The end|\d+ (?:of|to) )/.test(line),
        );
        expect(cited.length).toBeGreaterThan(0);
      }),
      { numRuns: 30 },
    );
  });
});
