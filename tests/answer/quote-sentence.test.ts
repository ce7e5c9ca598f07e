import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asksForList, quoteSentence } from '../../src/answer/quote-sentence.ts';
import { type AnalysedPassage, analysePassage } from '../../src/search/analysed-passage.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { samplePassage } from '../support/sample-corpus.ts';

const analyser = makeAnalyser();

function analysed(text: string): AnalysedPassage {
  return analysePassage(samplePassage({ id: 'a#one', text }), analyser);
}

/** Makes a passage long enough to be quoted in part. */
const FILLER = `The last sentence ${'goes on and '.repeat(45)}on.`;

function quoted(sentences: readonly string[], position: number): string {
  return quoteSentence(analysed([...sentences, FILLER].join(' ')), position);
}

describe('quoteSentence', () => {
  it('quotes a short passage whole', () => {
    const text = 'CICA was proposed in 1992. It has 28 members. Astana is its seat.';
    expect(quoteSentence(analysed(text), 1)).toBe(text);
  });

  it('quotes of a longer passage the sentence that answers', () => {
    expect(quoted(['CICA met in Almaty.', 'Kazakhstan hosted the summit.'], 1)).toBe(
      'Kazakhstan hosted the summit.',
    );
  });

  it.each([
    'It has 28 members.',
    'The latter was signed in Almaty.',
    'However, Iran disagreed.',
    '(They met twice.)',
  ])('goes back to what a sentence leans on: %s', (leaning) => {
    const before = 'CICA met in Almaty.';
    expect(quoted(['Nobody knew.', before, leaning], 2)).toBe(`${before} ${leaning}`);
  });

  it('does not take a name that begins like a pronoun for one', () => {
    expect(quoted(['CICA met.', 'Italy sent a guest.'], 1)).toBe('Italy sent a guest.');
  });

  it('goes back two sentences and no further', () => {
    const sentences = ['CICA met.', 'It talked.', 'It voted.', 'It left.'];
    expect(quoted(sentences, 3)).toBe('It talked. It voted. It left.');
  });

  it('goes back to nothing from the first sentence', () => {
    expect(quoted(['It has 28 members.', 'CICA met.'], 0)).toBe('It has 28 members.');
  });

  it('keeps a list with the line that announces it', () => {
    const items = Array.from({ length: 12 }, (_, item) => `dimension number ${item} of the measures of CICA`);
    const list = `The measures are:\n${items.join('\n')}`;
    expect(quoteSentence(analysed(`CICA agreed on measures.\n${list}`), 1)).toBe(list);
  });

  it('is a slice of its passage and holds the sentence, whatever the passage is', () => {
    const word = fc.oneof(
      fc.constantFrom(
        'It',
        'This',
        'CICA',
        'met',
        'Almaty.',
        'Dr.',
        'were:',
        '\n',
        '?',
        '!',
        '“',
        '中国。',
        '🇰🇿',
      ),
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }),
    );
    const text = fc
      .array(word, { minLength: 1, maxLength: 300, size: 'max' })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(text, fc.nat(), (written, any) => {
        const passage = analysed(written);
        if (passage.sentences.length === 0) return;
        const sentence = any % passage.sentences.length;
        const quote = quoteSentence(passage, sentence);
        expect(written).toContain(quote);
        expect(quote).toContain(passage.sentences[sentence]?.text);
      }),
    );
  });
});

describe('a list behind a sentence', () => {
  it('belongs to it where a list is asked for', () => {
    const passage = analysed(
      `The league has founders. The founders are Ash, Beech, Cedar, Douglas, Elm, Fir and Gorse. ${FILLER}`,
    );
    expect(quoteSentence(passage, 0, { isListAsked: true })).toContain('Ash, Beech');
    expect(quoteSentence(passage, 0)).not.toContain('Ash, Beech');
  });

  it.each(['founding members', 'list the founding states', 'which countries joined'])(
    'is asked for by "%s"',
    (question) => {
      expect(asksForList(question)).toBe(true);
    },
  );

  it.each(['when were the members founded', 'the founding of the league', 'is Thailand among the members'])(
    'is not asked for by "%s"',
    (question) => {
      expect(asksForList(question)).toBe(false);
    },
  );
});
