import { expect, it } from 'vitest';
import { splitClauses } from '../../../src/answer/plans/split-clauses.ts';

function standings(text: string): readonly (readonly [string, string])[] {
  return splitClauses({ text, start: 0, end: text.length }).map(
    ({ start, end, standing }) => [text.slice(start, end).trim(), standing] as const,
  );
}

it('tells what happened from what was planned', () => {
  expect(standings('The opera was to open in Rome; it opened in Prague in May 1791.')).toEqual([
    ['The opera was to open in Rome;', 'planned'],
    ['it opened in Prague in May 1791.', 'told'],
  ]);
});

it('leaves a piece without a verb, and one that says who said so, with the piece before', () => {
  expect(standings('The fair was planned for Bell, Tarn, as the mayor said in May 2020.')).toEqual([
    ['The fair was planned for Bell,', 'planned'],
    ['Tarn,', 'planned'],
    ['as the mayor said in May 2020.', 'planned'],
  ]);
});

it('takes a plan for denied where it was called off', () => {
  expect(
    standings('The concert, scheduled for June, was cancelled.').map(([, standing]) => standing),
  ).toEqual(['told', 'denied', 'denied']);
});

it('gives places in the passage', () => {
  const [clause] = splitClauses({ text: 'It was planned for June.', start: 100, end: 124 });
  expect(clause).toEqual({ start: 100, end: 124, standing: 'planned', predicate: 107 });
});
