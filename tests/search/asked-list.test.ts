import { describe, expect, it } from 'vitest';
import { likeness, makeAskedList } from '../../src/search/asked-list.ts';
import { indexOf } from './small-index.ts';

const index = indexOf([
  'The summit adopted a declaration.',
  'The summit met.',
  'A council of the summit in Almaty.',
]);

function listOf(...questions: readonly string[]) {
  return makeAskedList(questions.map((question) => index.parse(question)));
}

function likenessOf(question: string, ...asked: readonly string[]) {
  return likeness(index.parse(question), listOf(...asked));
}

describe('likeness', () => {
  const asked = listOf('who adopted the declaration', 'the summit in Almaty');

  it('is whole for a question that people ask, whatever its small words', () => {
    expect(likeness(index.parse('Almaty summit?'), asked).best).toBeCloseTo(1, 10);
  });

  it('is less the more either question says that the other does not', () => {
    const questions = ['summit in Almaty', 'the Almaty summit declaration', 'council declaration', 'council'];
    const likenesses = questions.map((question) => likeness(index.parse(question), asked).best);
    expect(likenesses).toEqual(likenesses.toSorted((a, b) => b - a));
    expect(new Set(likenesses).size).toBe(4);
    expect(likenesses.at(-1)).toBe(0);
  });

  it('is none of nothing', () => {
    expect(likeness(index.parse('the'), asked)).toEqual({ best: 0, mean: 0 });
    expect(likeness(index.parse('summit'), listOf())).toEqual({ best: 0, mean: 0 });
  });

  it('sees that a question with the same terms asks for another thing, or the other side', () => {
    expect(likenessOf('where is the council', 'when is the council').best).toBe(0);
    expect(likenessOf('who adopted it after the summit', 'who adopted it before the summit').best).toBe(0);
    expect(likenessOf('who holds the council', 'where is the council').best).toBeGreaterThan(0);
  });

  it('is on average that to the five likest', () => {
    const { best, mean } = likenessOf('the summit', 'the summit', 'the council');
    expect(mean).toBeCloseTo(best / 2, 10);
    const many = likenessOf('the summit', ...Array.from({ length: 5 }, () => 'the summit'), 'the council');
    expect(many.mean).toBeCloseTo(many.best, 10);
  });
});
