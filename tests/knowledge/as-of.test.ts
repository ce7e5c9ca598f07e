import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { firstDay, lastDay, type PartialDate } from '../../src/corpus/partial-date.ts';
import type { Passage } from '../../src/corpus/passage.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');

const corpus = await loadCorpus(KNOWLEDGE);
const engine = await loadEngine(KNOWLEDGE, corpus);

/** The first day of every second month of the years that the tables cover. */
const DAYS = Array.from({ length: 28 }, (_, year) => 1999 + year).flatMap((year) =>
  ['02-01', '04-10', '06-20', '08-30', '10-15', '12-20'].map((day) => `${year}-${day}`),
);

function rowsOf(tableId: string): readonly Passage[] {
  return corpus.passages.filter(({ row }) => row?.tableId === tableId);
}

function startOf({ validFrom, asOf }: Passage): PartialDate {
  return validFrom ?? asOf ?? '';
}

/** What was cited for a question as of a day, first to last; nothing where the engine is silent. */
function cited(question: string, asOf: string): readonly Passage[] {
  const answer = engine.answer(question, { asOf });
  return answer.kind === 'found' ? answer.citations.map(({ passage }) => passage) : [];
}

function idOf(passages: readonly Passage[]): string | undefined {
  return passages[0]?.id;
}

describe('as seen from a day', () => {
  it.each([
    ['Which is the newest member?', 'membership#members'],
    ['When was the last summit?', 'summits#held'],
    ['Where was the latest regular ministerial meeting?', 'ministerials#regular'],
  ])('the last one had begun, and no other after it: %s', (question, tableId) => {
    const rows = rowsOf(tableId);
    const wrong = DAYS.filter((day) => {
      const chosen = cited(question, day);
      const begun = rows.filter((row) => firstDay(startOf(row)) <= day);
      const isLater = (row: Passage) => chosen.some((one) => firstDay(startOf(row)) > lastDay(startOf(one)));
      return chosen.some((row) => !begun.includes(row)) || (chosen.length > 0 && begun.some(isLater));
    });
    expect(wrong).toEqual([]);
    expect(DAYS.filter((day) => cited(question, day).length > 0).length).toBeGreaterThan(DAYS.length / 2);
  });

  it('the next summit is the first one after the day', () => {
    const held = rowsOf('summits#held');
    for (const day of DAYS.filter((each) => each < '2022-10-12')) {
      const next = held.find((row) => startOf(row) > day);
      expect(idOf(cited('When is the next summit?', day))).toBe(next?.id);
    }
  });

  it('says when it took place, in whatever words', () => {
    for (const question of ['When did the last summit take place?', 'When was the last summit held?'])
      expect(engine.answer(question, { asOf: '2012-01-01' })).toMatchObject({ short: '8 June 2010' });
  });

  it('nobody holds an office, and nobody is counted, before the first', () => {
    const early = ['1980-01-01', '1995-06-01', '1999-02-01'];
    const questions = ['Who chairs CICA?', 'Who heads the Secretariat?', 'How many members does CICA have?'];
    for (const day of early) {
      for (const question of questions) expect(cited(question, day)).toEqual([]);
    }
  });

  it.each([
    ['Who was the previous chair?', '2019-06-01', ['structure#chairmanships/china-may-2014']],
    [
      'Which countries have chaired CICA?',
      '2013-01-01',
      ['structure#chairmanships/turkiye-turkey-8-june-2010', 'structure#chairmanships/kazakhstan-2002'],
    ],
    [
      'Which two countries are the latest to join?',
      '2008-09-15',
      ['membership#members/jordan', 'membership#members/united-arab-emirates'],
    ],
    [
      'Which country was last to be granted observer status?',
      '2021-07-15',
      ['membership#observer-states/turkmenistan'],
    ],
  ])('%s (%s)', (question, day, ids) => {
    expect(cited(question, day).map(({ id }) => id)).toEqual(ids);
  });

  it('a status that is former now is not said to have been former then', () => {
    for (const question of ['Is Thailand a member?', 'Is South Korea a member?'])
      expect(engine.answer(question, { asOf: '2003-01-01' })).toMatchObject({ kind: 'found', short: null });
  });

  it.each([
    // What is asked of came only later.
    ['Where is the headquarters of CICA?', '2005-01-01'],
    ['How many summits have there been?', '1999-01-01'],
    ['Which countries are observers of CICA?', '2003-06-01'],
    // On the day of a handover nobody can tell who the previous one was.
    ['Who was the previous chair?', '2014-05-20'],
    // They joined at some time of the year.
    ['Which is the newest member?', '2011-06-10'],
  ])('is silent: %s (%s)', (question, day) => {
    expect(cited(question, day)).toEqual([]);
  });

  it.each([
    ['How many summits have there been?', '2007-01-01', ['first', 'second']],
    ['How many regular ministerial meetings have been held?', '2005-01-01', ['first', 'second']],
  ])('shows what there had been: %s (%s)', (question, day, ordinals) => {
    const names = cited(question, day).map(({ row }) => row?.cells[0]?.text.split(' ')[0]?.toLowerCase());
    expect(names).toEqual(ordinals);
  });

  it('the next holder is the one who came after', () => {
    const chairs = rowsOf('structure#chairmanships');
    for (const day of DAYS.filter((each) => each > '2010-06-20' && each < '2024-12-17')) {
      const next = chairs.find((row) => firstDay(startOf(row)) > day);
      expect(idOf(cited('Who is the next chair?', day))).toBe(next?.id);
    }
  });

  it.each([
    ['Where is the headquarters of CICA?', '2010-01-01'],
    ['Where was the headquarters in 2012?', undefined],
    ['In 2012, where was the headquarters?', undefined],
  ])('the seat is where it was then: %s', (question, asOf) => {
    const answer = engine.answer(question, asOf === undefined ? {} : { asOf });
    expect(answer.kind === 'found' && idOf([answer.citations[0].passage])).toBe('structure#seat-almaty');
  });

  it('a date in the question goes before the day beside it', () => {
    expect(engine.answer('Who chaired CICA in 2016?', { asOf: '2005-01-01' })).toMatchObject({
      kind: 'found',
      short: 'China',
    });
  });
});

describe('at the time of an event', () => {
  it.each([
    ['Who was the chair when Kuwait joined?', 'Kazakhstan'],
    ['What country was chairing when Sri Lanka was let in?', 'China'],
    ['Who headed the Secretariat when Turkmenistan became an observer?', 'Kairat Sarybay'],
    ['Who was running the Secretariat at the time of the Dushanbe summit?', 'Habibullo Mirzozoda'],
    ['Which country held the chair when the Business Council was founded?', 'China'],
    ['Who took over the Secretariat once Gong Jianwei left?', 'Habibullo Mirzozoda'],
  ])('%s', (question, short) => {
    expect(engine.answer(question)).toMatchObject({ kind: 'found', short });
  });

  it('tells both of a month in which one followed the other, with the event', () => {
    const answer = engine.answer('Who chaired when Qatar joined?');
    expect('citations' in answer && answer.citations.map(({ passage }) => passage.id)).toEqual([
      'structure#chairmanships/turkiye-turkey-8-june-2010',
      'structure#chairmanships/china-may-2014',
      'membership#members/qatar',
    ]);
    expect(answer).toMatchObject({ short: null });
  });
});
