import { describe, expect, it } from 'vitest';
import { fillerIn } from '../../src/search/filler.ts';
import { tokenize } from '../../src/search/tokenize.ts';

function withoutFiller(question: string): string {
  const tokens = tokenize(question);
  const filler = fillerIn(question, tokens);
  return tokens
    .filter(({ start }) => !filler.has(start))
    .map(({ text }) => text)
    .join(' ');
}

describe('the filler of a question', () => {
  it.each([
    ['how many members are there right now', 'how many members are there'],
    ['Do you know who chairs it at the moment?', 'who chairs it'],
    ['I would like to know: where exactly is it', 'where is it'],
    ['By the way, remind me when it met', 'when it met'],
  ])('is what surrounds it: %s', (question, rest) => {
    expect(withoutFiller(question)).toBe(rest);
  });

  it.each(['is it right to leave now', 'what did the actuary know', 'which moment was it'])(
    'is no word that tells something: %s',
    (question) => {
      expect(withoutFiller(question)).toBe(question);
    },
  );
});
