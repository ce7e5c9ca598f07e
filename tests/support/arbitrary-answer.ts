import fc from 'fast-check';
import type { Answer, Citation } from '../../src/answer/answer.ts';
import type { Passage, Source } from '../../src/corpus/passage.ts';
import type { Question } from '../../src/store/store.ts';
import { arbitraryText } from './arbitrary-text.ts';
import { samplePassage } from './sample-corpus.ts';
import { foundAnswer, hitsOf } from './sample-engine.ts';
import { NOW } from './sample-invocation.ts';

/** The longest passage and address that a corpus can hold. */
const PASSAGE_LENGTH = 3000;
const ADDRESS_LENGTH = 84;

const date = fc.constantFrom(null, '2014', '2014-05', '2014-05-21');

const source: fc.Arbitrary<Source> = fc.record({
  publisher: arbitraryText(200),
  title: arbitraryText(600),
  url: fc.oneof(
    fc.constant(null),
    fc.webUrl({ withQueryParameters: true, size: 'large' }),
    fc.constant('https://example.org/a_(b)?c=[d]'),
  ),
  date,
});

/** `samples` passages with different addresses, each as long and as hostile as a corpus allows. */
export function arbitraryPassages(most: number): fc.Arbitrary<readonly Passage[]> {
  const fields = fc.record({
    headings: fc.tuple(arbitraryText(200), arbitraryText(200)),
    text: arbitraryText(PASSAGE_LENGTH),
    sources: fc.array(source, { minLength: 1, maxLength: 8, size: 'max' }),
    asOf: date,
    validFrom: date,
    validUntil: date,
  });
  return fc
    .array(fields, { minLength: 1, maxLength: most, size: 'max' })
    .map((all) => all.map((one, position) => samplePassage({ ...one, id: addressOf(position) })));
}

function addressOf(position: number): string {
  return `document#${'very-long-'.repeat(ADDRESS_LENGTH)}`.slice(0, ADDRESS_LENGTH - 3) + (100 + position);
}

/** An answer of any kind, made of passages as long and as hostile as a corpus allows. */
export const arbitraryAnswer: fc.Arbitrary<Answer> = fc
  .record({
    passages: arbitraryPassages(40),
    short: fc.option(arbitraryText(400)),
    kind: fc.constantFrom('found', 'conflicting', 'not-found', 'elsewhere', 'list'),
    hits: arbitraryPassages(5),
  })
  .map(({ passages, short, kind, hits }): Answer => {
    const [first, ...others] = passages.map((passage): Citation => ({ passage, quote: passage.text }));
    if (first === undefined) throw new Error('an answer needs a passage');
    const citations: [Citation, ...Citation[]] = [first, ...others];
    const found = foundAnswer({ citations, short, hits: hitsOf(hits) });
    if (kind === 'list') return { ...found, isList: true };
    if (kind === 'found' || kind === 'conflicting') return { ...found, kind };
    const { question, confidence, best } = found;
    const judged = { question, confidence, best, hits: found.hits };
    return kind === 'elsewhere' ? { ...judged, kind, citations } : { ...judged, kind: 'not-found' };
  });

export const arbitraryQuestion: fc.Arbitrary<Question> = fc.record({
  id: fc.constant('abcdefghijkl'),
  text: arbitraryText(6000),
  asOf: date,
  topic: fc.constant(null),
  askedAt: fc.constant(NOW),
});
