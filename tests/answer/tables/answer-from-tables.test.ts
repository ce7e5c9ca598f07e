import { describe, expect, it } from 'vitest';
import { answerFromTables } from '../../../src/answer/tables/answer-from-tables.ts';
import { readWith } from '../../support/club-tables.ts';
import { treatyAnswer } from '../../support/treaty-tables.ts';

describe('answerFromTables', () => {
  it.each([
    ['who is president', ['Sigrun Hall'], 'Sigrun Hall'],
    ['who was president in 1975', ['Olav Brekke'], 'Olav Brekke'],
    ['who was president before Brekke', ['Ana Duarte'], 'Ana Duarte'],
    ['is Norway a member', ['Norway'], 'member'],
    // The status that is taken for granted is not the one that the row gives.
    ['is Cuba a member', ['Cuba'], 'guest, not a member'],
    ['is Kenya a member or a guest', ['Kenya'], 'guest, not a member'],
    ['how long has Norway been a member', ['Norway'], null],
    ['status of Peru', ['Peru'], 'guest, not a member'],
    ['members', ['sample#members'], null],
    ['how many tall boats in 1975', ['Fleet until 1980'], '12'],
    // What leads up to a question is not asked of the table.
    ['We mend the ropes of the lamps. Who was president in 1975?', ['Olav Brekke'], 'Olav Brekke'],
    ['former presidents', ['Ana Duarte', 'Olav Brekke', 'Ana Duarte'], null],
    ['previous president', ['Ana Duarte'], null],
    // What an event is said to come before or after is not what took place at it.
    ['charts printed after the second regatta', ['Fjord chart', 'Night chart', 'Shoal chart'], null],
    ['which charts were printed before the second regatta', ['Harbour chart', 'Reef chart'], null],
    ['which regattas were held after the second regatta', ['Third Regatta (Lisbon, 1985)'], null],
    ['which regatta came after the second regatta', ['Third Regatta (Lisbon, 1985)'], 'Third Regatta'],
  ])('%s', (question, rows, short) => {
    expect(readWith(answerFromTables, question)).toEqual({ rows, short });
  });

  it.each([
    ['asks of a future that no source has reached', 'how many tall boats in 2090'],
    ['counts from a today that is not known', 'who was president ten years ago'],
    ['asks for the first of rows that do not say when they began', 'first member'],
    ['names several years that are no span', 'how many tall boats in 1975 and 1985'],
    ['refers to what was said before it', 'Our club mends ropes. Who was its president in 1975?'],
    ['leaves out which of the things before it is meant', 'We write about Malta. Who was president in 1975?'],
    ['counts what the table does not', 'how many presidents drowned in 1975'],
    ['is of a time beside one of several events', 'which charts were printed before the Lisbon regatta'],
    ['asks what the body that all are in is elsewhere', 'when did the Lantern League become a Norway member'],
    ['goes on for longer than anyone asks', `who is president ${'of the rope and lamp '.repeat(30)}`],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromTables, question)).toBeNull();
  });

  it('is as of the day given beside the question', () => {
    expect(readWith(answerFromTables, 'who is president', '1975')?.short).toBe('Olav Brekke');
    expect(readWith(answerFromTables, 'who is president', '2090')).toBeNull();
  });
});

const treatyRows = (question: string, asOf?: string) => treatyAnswer(question, asOf)?.rows ?? null;

describe('tables of another field', () => {
  it.each([
    [
      'by a name of a column',
      'Which instruments were concluded in Riga?',
      ['Dredging Protocol', 'Noise Annex'],
    ],
    [
      'by who did it',
      'Which conferences did Jaan Tamm preside over?',
      ['Second Conference', 'Fourth Conference'],
    ],
    ['by where they are from', 'Which registrars come from Poland?', ['Tomasz Wilk', 'Ewa Nowak']],
    [
      'under the title of those listed by name',
      'which deputies are from Sweden',
      ['Per Lind', 'Ants Rebane'],
    ],
    ['by what they are', 'how many cooperating parties are there', ['Germany', 'Belgium']],
    [
      'by the beginning of a longer status',
      'Which instruments are effective?',
      ['Harbour Treaty', 'Ballast Protocol', 'Noise Annex', 'Shore Power Annex'],
    ],
    ['by a status and a place', 'Which effective instruments were concluded in Riga?', ['Noise Annex']],
    [
      'by a status and a time',
      'effective instruments concluded after 1998',
      ['Noise Annex', 'Shore Power Annex'],
    ],
    [
      'by a status, without a place',
      'Which effective instruments were not concluded in Riga?',
      ['Harbour Treaty', 'Ballast Protocol', 'Shore Power Annex'],
    ],
    ['by a status that is denied', 'which instruments are not effective', ['Sediment Protocol']],
    ['by the dates of another column', 'Which countries signed in 1995?', ['Sweden', 'Germany']],
    ['by when they began', 'Which countries ratified in 1995?', ['Estonia', 'Latvia']],
    ['but for a country', 'Which conferences did Estonia not host?', null],
  ])('are chosen %s: %s', (_, question, rows) => {
    expect(treatyRows(question)).toEqual(rows);
  });

  it('say how many rows tell nothing of what is left out', () => {
    expect(treatyAnswer('which instruments are not effective')?.silent).toBe(2);
  });

  it.each([
    ['Who was registrar in 2003?', ['Kadri Saar'], 'Kadri Saar'],
    ['Who was the first registrar?', ['Tomasz Wilk'], 'Tomasz Wilk'],
    ['longest serving registrar', ['Kadri Saar'], 'Kadri Saar'],
    ['who came after Tomasz Wilk as registrar', ['Kadri Saar'], 'Kadri Saar'],
    [
      'Who was registrar when the Fourth Conference opened?',
      ['Kadri Saar', 'Fourth Conference'],
      'Kadri Saar',
    ],
    ['Who ratified first?', ['Estonia'], 'Estonia'],
    ['newest party', ['Belgium'], 'Belgium'],
    ['When was the latest conference?', ['Fifth Conference'], '22 August 2019'],
    ['where was the last conference', ['Fifth Conference'], 'Rostock'],
    ['When did the second conference open?', ['Second Conference'], '27 November 1997'],
    ['did Latvia ratify before Sweden?', ['Latvia', 'Sweden'], null],
    ['Which conference followed the one in Riga?', ['Fourth Conference'], 'Fourth Conference'],
  ])('tell who, when and where: %s', (question, rows, short) => {
    expect(treatyAnswer(question)).toEqual({ rows, short, silent: 0 });
  });

  it('are seen as of a day', () => {
    expect(treatyRows('the two newest parties', '1996-01-01')).toEqual(['Latvia', 'Estonia']);
  });
});
