import { describe, expect, it } from 'vitest';
import { AskedIndexBuilder } from '../../src/search/asked-index.ts';
import { indexOf } from './small-index.ts';

const index = indexOf([
  'The summit adopted a declaration.',
  'The summit met.',
  'A council of the summit in Almaty.',
]);

function askedIndexOf(...lists: readonly (readonly string[])[]) {
  const builder = new AskedIndexBuilder();
  for (const questions of lists) {
    builder.beginList();
    for (const question of questions) builder.add(index.parse(question));
  }
  return builder.build();
}

function likenessOf(question: string, ...asked: readonly string[]) {
  return askedIndexOf(asked).likeness(index.parse(question), 0);
}

describe('likeness', () => {
  const asked = ['who adopted the declaration', 'the summit in Almaty'];

  it('is whole for a question that people ask, whatever its small words', () => {
    expect(likenessOf('Almaty summit?', ...asked).best).toBeCloseTo(1, 5);
  });

  it('is less the more either question says that the other does not', () => {
    const questions = ['summit in Almaty', 'the Almaty summit declaration', 'council declaration', 'council'];
    const likenesses = questions.map((question) => likenessOf(question, ...asked).best);
    expect(likenesses).toEqual(likenesses.toSorted((a, b) => b - a));
    expect(new Set(likenesses).size).toBe(4);
    expect(likenesses.at(-1)).toBe(0);
  });

  it('weighs a term alike in both, although a group of the glossary takes from its weight in one', () => {
    const words = { en: ['chair the assembly', 'head the assembly'] };
    const glossary = { names: [], concepts: [{ id: 'chair', words }] };
    const own = indexOf(['Peru will chair the assembly.', 'A chair of oak.', 'The assembly met.'], {
      glossary,
    });
    const builder = new AskedIndexBuilder();
    builder.beginList();
    builder.add(own.parse('chair of oak'));
    const asked = own.parse('chair the assembly of oak');
    const { best } = builder.build().likeness(asked, 0);
    const weightOf = (question: string, term: string) =>
      own.parse(question).terms.find((one) => one.term === term)?.idf ?? 0;
    const both = ['chair', 'oak'].reduce(
      (sum, term) => sum + Math.min(weightOf('chair of oak', term), weightOf(asked.text, term)),
      0,
    );
    expect(best).toBeCloseTo(both / (asked.weight + own.parse('chair of oak').weight - both), 5);
    expect(weightOf('chair of oak', 'chair')).toBeGreaterThan(weightOf(asked.text, 'chair'));
  });

  it('is none of nothing', () => {
    expect(likenessOf('the', ...asked)).toEqual({ best: 0, mean: 0 });
    expect(likenessOf('summit')).toEqual({ best: 0, mean: 0 });
  });

  it('sees that a question with the same terms asks for another thing, or the other side', () => {
    expect(likenessOf('where is the council', 'when is the council').best).toBe(0);
    expect(likenessOf('who adopted it after the summit', 'who adopted it before the summit').best).toBe(0);
    expect(likenessOf('who holds the council', 'where is the council').best).toBeGreaterThan(0);
  });

  it('is on average that to the five likest', () => {
    const { best, mean } = likenessOf('the summit', 'the summit', 'the council');
    expect(mean).toBeCloseTo(best / 2, 5);
    const many = likenessOf('the summit', ...Array.from({ length: 5 }, () => 'the summit'), 'the council');
    expect(many.mean).toBeCloseTo(many.best, 5);
  });
});

describe('lists of questions', () => {
  const asked = askedIndexOf(['the summit'], [], ['the council of Almaty', 'the declaration']);
  const query = index.parse('the council and the summit');

  it('are compared each by itself, in any order', () => {
    const [first, second, third] = [0, 1, 2].map((list) => asked.likeness(query, list).best);
    expect(first).toBeGreaterThan(0);
    expect(second).toBe(0);
    expect(third).toBeGreaterThan(0);
    expect(asked.likeness(index.parse('the declaration'), 2).best).toBeCloseTo(1, 5);
    expect([2, 1, 0].map((list) => asked.likeness(query, list).best)).toEqual([third, second, first]);
  });

  it('share what is like a query, the likest most, and leave some of it to none', () => {
    const shares = (question: string) => [0, 1, 2].map((list) => asked.share(index.parse(question), list));
    const [first = 0, second, third = 0] = shares('the summit');
    expect(first).toBeGreaterThan(0.9);
    expect(first).toBeLessThan(1);
    expect([second, third]).toEqual([0, 0]);
    const [none, , all = 0] = shares('the declaration');
    expect(none).toBe(0);
    expect(all).toBeGreaterThan(0.9);
    expect(shares('rhubarb')).toEqual([0, 0, 0]);
  });

  it('tell which terms their questions hold', () => {
    const holders = (term: string) => [0, 1, 2].filter((list) => asked.holds(term, list));
    expect(holders('summit')).toEqual([0]);
    expect(holders('almati')).toEqual([2]);
    expect(holders('declar')).toEqual([2]);
    expect(holders('rhubarb')).toEqual([]);
  });

  it('tell whether they are empty', () => {
    expect([0, 1, 2].map((list) => asked.isEmpty(list))).toEqual([false, true, false]);
  });
});
