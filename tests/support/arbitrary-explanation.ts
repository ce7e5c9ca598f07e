import fc from 'fast-check';
import type { Explanation, FoundTerm } from '../../src/answer/explanation.ts';
import { arbitraryAnswer, arbitraryPassages } from './arbitrary-answer.ts';
import { arbitraryText } from './arbitrary-text.ts';
import { contenderOf, explanationOf, foundTerm } from './sample-explanation.ts';

/** As many terms as a query keeps, each as long and as hostile as a question allows. */
const terms: fc.Arbitrary<readonly FoundTerm[]> = fc.array(
  fc
    .record({
      token: arbitraryText(2000),
      correctedTo: fc.option(arbitraryText(60)),
      group: fc.option(fc.constantFrom('head', 'secretary-general')),
      place: fc.constantFrom(
        'sentence' as const,
        'passage' as const,
        'headings' as const,
        'nowhere' as const,
      ),
      idf: fc.double({ min: 0, max: 12, noNaN: true }),
    })
    .map(foundTerm),
  { maxLength: 30, size: 'max' },
);

const date = fc.constantFrom(null, '2014', '2014-05', '2014-05-21');

const table: fc.Arbitrary<Explanation['table']> = fc.option(
  fc.record({
    tableIds: fc.constant(['members']),
    named: fc.array(arbitraryText(200), { maxLength: 30, size: 'max' }),
    dates: fc.option(fc.record({ from: date, until: date })),
    order: fc.constantFrom(null, 'first' as const, 'next' as const),
    chosen: fc.constant([]),
  }),
);

/** An explanation of an answer of any kind, in which everything is as long and as hostile as can be. */
export const arbitraryExplanation: fc.Arbitrary<Explanation> = fc
  .record({
    answer: arbitraryAnswer,
    text: arbitraryText(2000),
    passages: arbitraryPassages(2),
    terms,
    table,
  })
  .map(({ answer, text, passages, ...fields }) => {
    const [best = null, runnerUp = null] = passages.map((passage) => contenderOf(passage));
    const { query } = explanationOf(answer);
    return explanationOf(answer, { ...fields, query: { ...query, text }, best, runnerUp });
  });
