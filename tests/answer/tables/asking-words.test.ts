import { describe, expect, it } from 'vitest';
import { unexplained } from '../../../src/answer/tables/asking-words.ts';
import { tableIndex } from '../../support/sample-tables.ts';

function left(question: string, ...explained: readonly string[]) {
  const { terms } = tableIndex.parse(question);
  return unexplained(terms, ({ token }) => explained.includes(token), tableIndex.vocabulary).map(
    ({ token }) => token,
  );
}

describe('unexplained', () => {
  it('are the words that tell something', () => {
    expect(left('please list all the ropes of Thailand', 'Thailand')).toEqual(['ropes']);
  });

  it('are none where the question only asks', () => {
    expect(left('hey, when and where was the first one?')).toEqual([]);
  });

  it('lets what covers a word explain it', () => {
    // "member since" is a group of the glossary; its two words are said by it.
    expect(left('Thailand member since', 'Thailand', 'member since')).toEqual([]);
    expect(left('Thailand member since', 'Thailand')).not.toEqual([]);
  });
});
