import { expect, it } from 'vitest';
import { chooseSentences } from '../../src/answer/choose-sentence.ts';
import { likeRows } from '../../src/answer/like-rows.ts';
import { clubIndex } from '../support/club-tables.ts';
import { namesOf } from '../support/sample-tables.ts';

it.each([
  ['which charts did the First Regatta print in Lisbon in 1966', 2],
  ['which chart did the First Regatta print in Lisbon in 1966', 0],
  ['which charts did the Second Regatta print in Bergen in 1976', 0],
  // Nobody can tell which of them were printed so.
  ['which charts did the First Regatta print in Lisbon in 1966 on velvet', 0],
  // All of a table are chosen by nothing.
  ['which offices of President of the Lantern League were there', 0],
])('a list of rows is whole: %s', (question, expected) => {
  const query = clubIndex.parse(question);
  const [best] = chooseSentences(query, clubIndex.search(query, 20), clubIndex);
  if (best === undefined) throw new Error('Nothing was found.');
  const others = likeRows(query, best, clubIndex);
  expect(others.length === 0 ? 0 : namesOf([best.hit.passage, ...others]).length).toBe(expected);
});
