import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../src/answer/short/read-clauses.ts';
import { readWords } from '../../../src/answer/span/read-words.ts';

function clausesOf(sentence: string): readonly string[] {
  const words = readWords(sentence);
  const clauses = readClauses(words);
  return [...Map.groupBy(words, (_, at) => clauses[at] ?? 0).values()].map((own) =>
    own.map(({ text }) => text).join(' '),
  );
}

describe('readClauses', () => {
  it.each([
    ['Ada won in 1996 and Karl won in 2004.', ['Ada won in 1996', 'and Karl won in 2004']],
    ['The rink, built in 1862, was closed in 1925.', ['The rink', 'built in 1862', 'was closed in 1925']],
    ['It lasts two years; before that it lasted four.', ['It lasts two years', 'before that it lasted four']],
    ['Ada, who led it, left.', ['Ada', 'who led it', 'left']],
  ])('cuts "%s"', (sentence, clauses) => {
    expect(clausesOf(sentence)).toEqual(clauses);
  });

  it('keeps together what has no verb of its own', () => {
    const sentence = 'The fair of Ada and Karl was held in Arle, Kenya, on February 8, 1974.';
    expect(clausesOf(sentence)).toHaveLength(1);
  });
});
