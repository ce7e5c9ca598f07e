import { describe, expect, it } from 'vitest';
import { isUnsettled } from '../../../src/answer/plans/is-unsettled.ts';
import { indexOf } from '../../search/small-index.ts';

/** Other passages, so that a word which most of them lack tells something. */
const OTHERS = Array.from({ length: 20 }, (_, bench) => `Bench ${bench} stands in the park.`);

function isUnsettledIn(text: string, question: string, span: string): boolean {
  const index = indexOf([text, ...OTHERS]);
  const query = index.parse(question);
  const [passage] = index.passages;
  if (passage === undefined) throw new Error('The index is empty.');
  const match = index.match(query, passage);
  const sentence = match.analysed.sentences.findIndex((one) => one.text.includes(span));
  return isUnsettled(query, { match, sentence }, span);
}

describe('a short answer is unsettled', () => {
  it.each([
    ['The tunnel was to open in 2018 but was never built.', 'When did the tunnel open?', '2018'],
    ['Line 4 is due to open in March 2028.', 'When did Line 4 open?', 'March 2028'],
    ['The wing is expected to be finished in 2027.', 'When was the wing finished?', '2027'],
    ['The law would have come into force in 2013.', 'When did the law come into force?', '2013'],
    ['It is unclear whether Aldo founded the abbey in 912.', 'When did Aldo found the abbey?', '912'],
    ['The treaty was not yet in force in July 2025.', 'When did the treaty enter into force?', 'July 2025'],
    // The date of the statement is no date of the event.
    [
      'The fair was planned for May 2026, as the mayor said in June 2025.',
      'When was the fair held?',
      'June 2025',
    ],
    // What is asked for is denied in another sentence.
    [
      'Plans for a stadium were presented in 1988. The stadium was not built.',
      'When was the stadium built?',
      '1988',
    ],
    [
      'The treaty was signed on 12 May 1999. It has not yet entered into force.',
      'When did the treaty enter into force?',
      '12 May 1999',
    ],
    // Called off: whenever it is asked about.
    ['The reading, planned for 14 May 2025, has been cancelled.', 'When is the reading?', '14 May 2025'],
    ['Ott wanted to publish the novel in 1880.', 'Who published the novel?', 'Ott'],
  ])('%s | %s', (text, question, span) => {
    expect(isUnsettledIn(text, question, span)).toBe(true);
  });
});

describe('a short answer is settled', () => {
  it.each([
    // The plan is asked about.
    ['Line 4 is due to open in March 2028.', 'When will Line 4 open?', 'March 2028'],
    ['Line 4 is due to open in March 2028.', 'When is Line 4 due to open?', 'March 2028'],
    [
      'The strike planned for 9 October 1926 did not take place.',
      'When was the strike planned?',
      '9 October 1926',
    ],
    // What was planned happened.
    ['The airport, planned since 1960, opened in 1971.', 'When did the airport open?', '1971'],
    ['The bridge was to open in 1900 but it opened only in 1902.', 'When did the bridge open?', '1902'],
    [
      'The vote was first scheduled for May 2020 and was held on 6 June 2020.',
      'When was the vote held?',
      '6 June 2020',
    ],
    ['The tower was not finished until 1499.', 'When was the tower finished?', '1499'],
    // Something else is planned or denied.
    ['The museum opened in 1958. A new wing is expected in 2027.', 'When did the museum open?', '1958'],
    ['The mill burnt down in 1888 and was never rebuilt.', 'When did the mill burn down?', '1888'],
    [
      'The club never adopted a charter. Its statutes were adopted in 1922.',
      'When were the statutes of the club adopted?',
      '1922',
    ],
  ])('%s | %s', (text, question, span) => {
    expect(isUnsettledIn(text, question, span)).toBe(false);
  });
});
