import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderPassage } from '../../src/discord/render-passage.ts';
import { en } from '../../src/discord/words/en.ts';
import { arbitraryPassages } from '../support/arbitrary-answer.ts';
import { expectSendable } from '../support/expect-sendable.ts';
import { buttonsOf, customIdOf, textOf } from '../support/message-content.ts';
import { corpusOf, FIRST_SUMMIT, PROPOSAL, SAMPLE_CORPUS, samplePassage } from '../support/sample-corpus.ts';

const FILE_LINE = '-# File document, line 12';

describe('renderPassage', () => {
  it('shows the passage under its headings, between its neighbours, with its facts and sources', () => {
    const middle = samplePassage({
      id: 'origins#middle',
      headings: ['Origins', 'Between'],
      text: 'One line.\nAnother.',
      asOf: '1999',
      validFrom: '1993',
      validUntil: '2002',
    });
    const message = renderPassage(corpusOf([PROPOSAL, middle, FIRST_SUMMIT]), middle, en);
    expect(textOf(message)).toBe(
      [
        '**Origins › Between**',
        `-# ${PROPOSAL.text}`,
        '> One line.\n> Another.',
        `-# ${FIRST_SUMMIT.text}`,
        '-# As of 1999',
        '-# Held from 1993 until 2002',
        '-# CICA Secretariat, [About CICA](<https://example.org/about>), 15 January 2020',
        '-# `origins#middle`',
      ].join('\n'),
    );
    expect(customIdOf(message, 'Previous passage')).toBe('turn-to:origins#proposal');
    expect(customIdOf(message, 'Next passage')).toBe('turn-to:origins#first-summit');
  });

  it('does not leave the document', () => {
    expect(buttonsOf(renderPassage(SAMPLE_CORPUS, PROPOSAL, en))).toEqual(['Next passage']);
    expect(buttonsOf(renderPassage(SAMPLE_CORPUS, FIRST_SUMMIT, en))).toEqual(['Previous passage']);
  });

  it('shows a passage of the greatest length in full', () => {
    const text = 'word '.repeat(600).trim();
    const passage = samplePassage({ id: 'long#one', text });
    expect(textOf(renderPassage(corpusOf([passage]), passage, en))).toContain(`> ${text}\n`);
  });

  it('fits Discord with at least one source, whatever the files hold', () => {
    fc.assert(
      fc.property(arbitraryPassages(3), (passages) => {
        const corpus = corpusOf(passages);
        for (const passage of corpus.passages) {
          const message = renderPassage(corpus, passage, en, [FILE_LINE]);
          expectSendable(message);
          const facts = textOf(message)
            .split('\n')
            .slice(textOf(message).split('\n').indexOf(FILE_LINE) + 1, -1);
          expect(facts.filter((line) => !/^-# and \d+ more/.test(line)).length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
