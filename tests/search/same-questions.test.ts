import { describe, expect, it } from 'vitest';
import { SameQuestionsBuilder } from '../../src/search/same-questions.ts';
import { indexOf } from './small-index.ts';

const index = indexOf([
  'The summit met in Almaty.',
  'The council has members.',
  'The summit of the council.',
]);
const builder = new SameQuestionsBuilder(index.vocabulary);
for (const questions of [
  ['where was the summit', 'who chairs it', 'the'],
  ['who paid for the summit'],
  ['who chairs it'],
]) {
  builder.beginList();
  for (const question of questions) builder.add(index.parse(question));
}
const same = builder.build();

function listsOf(question: string): readonly number[] {
  return [0, 1, 2].filter(same.holding(index.parse(question)));
}

describe('the lists that hold a question', () => {
  it.each([
    ['Where was summit?', [0]],
    ['who paid for the summits', [1]],
    ['who chairs it', [0, 2]],
    ['was the summit where', []],
    ['the', []],
  ])('are told by its words in their order, but for endings and articles: %s', (question, lists) => {
    expect(listsOf(question)).toEqual(lists);
  });
});
