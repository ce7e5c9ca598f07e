import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Answer, Citation } from '../../src/answer/answer.ts';
import type { AnswerOptions } from '../../src/answer/engine.ts';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { loadGolden } from '../eval/load-golden.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');

const corpus = await loadCorpus(KNOWLEDGE);
const engine = await loadEngine(KNOWLEDGE, corpus);

function citationsOf(answer: Answer): readonly Citation[] {
  return 'citations' in answer ? answer.citations : [];
}

/** What a reader of the answer sees as fact. */
function shown(answer: Answer): string {
  return citationsOf(answer)
    .map(({ quote }) => quote)
    .join('\n');
}

describe('the knowledge files answer', () => {
  it.each([
    ['Who first proposed CICA?', ['Nazarbayev']],
    ['is Japan a member', ['observer state, not a member']],
    ['how many member states are there', ['Member states: 28']],
    ['which countries joined in 2014?', ['Bangladesh', 'Qatar']],
    ['where is the secretariat', ['Astana']],
    [
      'what are the five dimensions',
      ['military-political', 'new challenges and threats', 'economic', 'environmental', 'human'],
    ],
  ])('%s', (question, words) => {
    const answer = engine.answer(question);
    expect(answer.kind).toBe('found');
    expect(words.filter((word) => !shown(answer).includes(word))).toEqual([]);
  });

  it('in a word, where a word will do', () => {
    expect(engine.answer('Who first proposed CICA?')).toMatchObject({ short: 'Nursultan Nazarbayev' });
    expect(engine.answer('how many member states are there')).toMatchObject({ short: '28' });
  });

  it('with those that joined in a year, and nobody else', () => {
    const answer = engine.answer('which countries joined in 2014?');
    expect(answer).toMatchObject({ isList: true });
    expect(
      citationsOf(answer)
        .map(({ passage }) => passage.row?.cells[0]?.text)
        .toSorted(),
    ).toEqual(['Bangladesh', 'Qatar']);
  });

  it('as things stood on a day', () => {
    const question = 'how many member states are there';
    expect(engine.answer(question, { asOf: '2012-06-01' })).toMatchObject({ kind: 'found', short: '24' });
  });
});

describe('the knowledge files do not answer', () => {
  it('what belongs to another body of the same name', () => {
    const answer = engine.answer('how do I claim for a criminal injury?');
    expect(answer.kind).toBe('elsewhere');
    expect(shown(answer)).toContain('Criminal Injuries Compensation Authority');
  });

  it.each(['what is the weather in Astana', 'CICA budget in 2019 in dollars'])('%s', (question) => {
    expect(engine.answer(question).kind).toBe('not-found');
  });
});

it('the knowledge files name the place of the secretariat, or nothing, to whoever asks where it is', () => {
  const answer = engine.answer('where is the CICA Secretariat?');
  if (answer.kind !== 'not-found') expect(shown(answer)).toContain('Astana');
  expect(answer.hits.map(({ passage }) => passage.id)).toContain('structure#seat');
});

/** What is wrong with an answer, whatever was asked; empty where nothing is. */
function faultsOf(answer: Answer): readonly string[] {
  const citations = citationsOf(answer);
  const { best, hits, confidence } = answer;
  const faults = [
    citations.length === 0 && answer.kind !== 'not-found' && 'nothing is cited',
    citations.some(({ quote }) => quote === '') && 'a quote is empty',
    citations.some(({ passage, quote }) => !passage.text.includes(quote)) && 'a quote is not in its passage',
    [...citations, ...hits].some(({ passage }) => corpus.passage(passage.id) !== passage) &&
      'a stray passage',
    best !== null && !best.passage.text.includes(best.sentence) && 'the best sentence is not in its passage',
    best?.span != null && !best.sentence.includes(best.span) && 'the best span is not in its sentence',
    !(confidence >= 0 && confidence <= 1) && 'the confidence is out of range',
    isElsewhereShown(answer) && 'another body answers',
    !isShortQuoted(answer) && 'the short answer is not in the first quote',
  ];
  return faults.filter((fault) => fault !== false);
}

function isElsewhereShown(answer: Answer): boolean {
  return answer.kind === 'found' && answer.citations.some(({ passage }) => passage.isElsewhere);
}

function isShortQuoted(answer: Answer): boolean {
  if (!('short' in answer) || answer.short === null) return true;
  return answer.short !== '' && answer.citations[0].quote.includes(answer.short);
}

function knownQuestions(): readonly string[] {
  const { answerable, declined, claims, conversations } = loadGolden();
  return [
    ...[...answerable, ...declined, ...conversations.flatMap(({ turns }) => turns)].map(({ q }) => q),
    ...claims.map(({ text }) => text),
    ...corpus.documents.flatMap(({ questions }) => questions),
  ];
}

const KNOWN = knownQuestions();

describe('every answer stands on the words of the corpus', () => {
  it('to each question of the golden set and each that is suggested', () => {
    const faults = KNOWN.flatMap((question) => {
      const answer = engine.answer(question);
      return faultsOf(answer).map((fault) => `${question}: ${fault}`);
    });
    expect(KNOWN.length).toBeGreaterThan(900);
    expect(faults).toEqual([]);
  }, 60_000);

  it('to the heading of each passage, asked of that passage alone', () => {
    const faults = corpus.passages.flatMap(({ id, headings }) => {
      const answer = engine.answer(`What about ${headings.at(-1)} of CICA?`, { within: [id] });
      const strayed = citationsOf(answer).some(({ passage }) => passage.id !== id);
      return [...faultsOf(answer), ...(strayed ? ['it left the passage'] : [])].map(
        (fault) => `${id}: ${fault}`,
      );
    });
    expect(faults).toEqual([]);
  }, 60_000);

  it('to whatever is asked, and the same answer twice', () => {
    const asOf = fc.constantFrom(undefined, '2004', '2012-06', '2014-05-20');
    fc.assert(
      fc.property(anyQuestion(), asOf, (question, date) => {
        const options: AnswerOptions = date === undefined ? {} : { asOf: date };
        const answer = engine.answer(question, options);
        expect(faultsOf(answer)).toEqual([]);
        expect(engine.answer(question, options)).toEqual(answer);
      }),
      { numRuns: 150 },
    );
  }, 60_000);
});

/** Known questions cut up and mixed, words of the corpus, other scripts, noise of every length. */
function anyQuestion(): fc.Arbitrary<string> {
  const known = fc.constantFrom(...KNOWN);
  const words = [...new Set(corpus.passages.flatMap(({ text }) => text.split(/\s+/u)))];
  const word = fc.oneof(
    fc.constantFrom(...words),
    fc.constantFrom(
      'кто',
      'предложил',
      'СВМДА',
      'kim',
      'önerdi',
      'AİGK',
      '谁',
      '亚信',
      '秘书长',
      'who',
      'when',
      '2014',
    ),
  );
  return fc.oneof(
    known,
    arbitraryText(6000),
    fc.string({ unit: 'binary', maxLength: 6000, size: 'max' }),
    fc.array(word, { maxLength: 60, size: 'max' }).map((all) => all.join(' ')),
    fc.tuple(known, fc.nat({ max: 80 }), known).map(([a, cut, b]) => `${a.slice(0, cut)} ${b.slice(cut)}`),
  );
}
