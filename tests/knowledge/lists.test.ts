import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import type { Passage } from '../../src/corpus/passage.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');

const corpus = await loadCorpus(KNOWLEDGE);
const engine = await loadEngine(KNOWLEDGE, corpus);

function rowsOf(...tableIds: readonly string[]): readonly Passage[] {
  return corpus.passages.filter(({ row }) => row !== null && tableIds.includes(row.tableId));
}

function cellOf({ row }: Passage, header: string): string {
  return row?.cells.find((cell) => cell.header === header)?.text ?? '';
}

function idsOf(passages: readonly Passage[]): readonly string[] {
  return passages.map(({ id }) => id).toSorted();
}

/** What is cited, and the short answer. */
function answered(question: string) {
  const answer = engine.answer(question);
  if (answer.kind !== 'found') return { ids: [], short: null };
  return { ids: idsOf(answer.citations.map(({ passage }) => passage)), short: answer.short };
}

const summits = rowsOf('summits#held');
const ministerials = rowsOf('ministerials#regular', 'ministerials#special', 'ministerials#informal');
const coordinators = rowsOf('confidence-building-measures#coordinators');
const documents = rowsOf('documents#list');

describe('of the summits', () => {
  const cities = [...new Set(summits.map((row) => cellOf(row, 'City')))];

  it.each(cities)('those in %s are counted by their rows, not by the number of all', (city) => {
    const held = summits.filter((row) => cellOf(row, 'City') === city);
    const { ids, short } = answered(`How many summits were held in ${city}?`);
    expect(short).toBeNull();
    if (held.length > 1) expect(ids).toEqual(idsOf(held));
  });

  it.each([...new Set(summits.map((row) => cellOf(row, 'Host country')))])('those outside %s', (country) => {
    const elsewhere = summits.filter((row) => cellOf(row, 'Host country') !== country);
    expect(answered(`Which summits were not held in ${country.replace(/ \(.*$/u, '')}?`).ids).toEqual(
      idsOf(elsewhere),
    );
  });

  it('those of a month', () => {
    const inJune = summits.filter((row) => cellOf(row, 'Date').includes('June'));
    expect(answered('Which summits took place in June?').ids).toEqual(idsOf(inJune));
  });
});

it.each(['China', 'Tajikistan', 'Azerbaijan'])('all ministerial meetings that %s chaired', (state) => {
  const chaired = ministerials.filter((row) => cellOf(row, 'Chair').includes(state));
  expect(answered(`Which ministerial meetings did ${state} chair?`).ids).toEqual(idsOf(chaired));
});

it.each(['China', 'Bangladesh', 'India'])('all areas that %s co-coordinates', (state) => {
  const own = coordinators.filter((row) => cellOf(row, 'Co-coordinators').includes(state));
  expect(answered(`Which areas does ${state} co-coordinate?`).ids).toEqual(idsOf(own));
});

it.each(['special', 'informal'])('all %s ministerial meetings', (kind) => {
  const own = idsOf(rowsOf(`ministerials#${kind}`));
  for (const question of [
    `Which ${kind} ministerials have there been?`,
    `How many ${kind} ministerial meetings were there?`,
  ])
    expect(answered(question), question).toEqual({ ids: own, short: null });
});

it.each(['2014', '2023'])('the documents that carry the date %s', (year) => {
  const own = documents.filter((row) => cellOf(row, 'Adopted or signed on').includes(year));
  for (const question of [`Which documents carry the date ${year}?`, `which documents are from ${year}`])
    expect(answered(question).ids, question).toEqual(idsOf(own));
});

it('whether there are so many members is answered by how many there are', () => {
  for (const question of ['Does CICA have 30 members?', 'CICA has 30 members, right?']) {
    const answer = engine.answer(question);
    expect(answer.kind === 'found' && answer.citations[0].quote, question).toContain('Member states: 28');
  }
});

describe('two things asked at once', () => {
  it.each([
    ['Who chairs CICA and how many members does it have?', ['structure#chairmanships', 'membership#counts']],
    ['Who are the current and the previous chair?', ['structure#chairmanships', 'structure#chairmanships']],
    ['Are Japan and China members?', ['membership#observer-states', 'membership#members']],
  ])('%s', (question, tableIds) => {
    const { ids, short } = answered(question);
    expect(ids.map((id) => id.replace(/\/.*$/u, '')).toSorted()).toEqual(tableIds.toSorted());
    expect(short).toBeNull();
  });
});
