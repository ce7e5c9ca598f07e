import { describe, expect, it } from 'vitest';
import { clubIndex } from '../../support/club-tables.ts';
import { doubted, doubtedIn } from './doubted.ts';

/** A mountain railway, so that nothing depends on the field of the knowledge files. */
const RAILWAY = [
  ['Opening', 'The Gorner railway was opened on 20 August 1898 by the engineer Ida Brunner.'],
  ['Tunnels', 'The Gorner railway has five tunnels and three long bridges.'],
  ['Length', 'The line is 9.3 kilometres long and climbs 1,469 metres. The ride takes 33 minutes.'],
  ['Carriages', 'The second carriage was built in Bern in 1904, of larch and steel.'],
  [
    'Guests',
    'At the anniversary of 1998 the Gorner railway welcomed guests of the Pilatus railway and Matterhorn Club.',
  ],
  ['Strike', 'The drivers cancelled their trip to Bern because of the storm.'],
  ['School', 'The number of pupils at the school is said to be above ninety.'],
  ['Fares', 'A ticket to the summit costs 45 francs in winter.'],
] as const;

/** So many more passages that a word which none of them holds tells something. */
const STATIONS = Array.from({ length: 80 }, (_, station) => `Halt ${station} has a bench and a clock.`);

const doubtedHere = (question: string) => doubted(question, [...RAILWAY, ...STATIONS]);

describe('an answer is not doubted', () => {
  it.each([
    'When was the Gorner railway opened?',
    'who opened the gorner railway',
    'How many tunnels does the Gorner railway have?',
    'how many bridges',
    'How many pupils are at the school?',
    'How long does the ride take?',
    'How long is the line?',
    'How much does a ticket cost?',
    'When was the second carriage built?',
    'when was the 2nd carriage built in 1904',
    'Why did the drivers cancel their trip to Bern?',
    'What did the Gorner railway do in 1998?',
  ])('where it tells what is asked: %s', (question) => {
    expect(doubtedHere(question)).toEqual([]);
  });
});

describe('an answer is doubted', () => {
  it.each([
    ['When was the Rigi railway opened?', 'missesNames'],
    ['Is the Gorner railway older than the Rigi?', 'missesNames'],
    ['which hairdresser opened the railway', 'asksUnknown'],
    // None of them tells a third of it, together they tell most.
    ['railway asdkjh qwpeo zzzxy vbnmu', 'asksUnknown'],
    ['asdkjh qwpeo zzzxy vbnmu plokij railway', 'asksNothingKnown'],
    ['Who opened the Gorner railway in 1955?', 'isOfOtherYear'],
    ['When was the fifth carriage built in Bern?', 'isOfOtherOrdinal'],
    ['When was the second chalet in Bern built of larch and steel?', 'isOrdinalOfAnother'],
    ['How much did the Gorner railway cost?', 'asksInVain'],
    ['What is the date of birth of the engineer Ida Brunner?', 'asksInVain'],
    ['What colour is the carriage of larch?', 'asksInVain'],
    ['motto of the Gorner railway', 'asksInVain'],
    ['how many times were the five tunnels of the Gorner railway painted', 'asksInVain'],
    ['How large is the budget of the school, the size of its budget?', 'asksInVain'],
    ['what is the e-mail address of the engineer Ida Brunner', 'asksInVain'],
    ['how old was the engineer Ida Brunner', 'asksInVain'],
    ['How long was the anniversary of 1998?', 'asksInVain'],
    ['What year was the trip to Bern cancelled?', 'asksInVain'],
    ['How many guests did the Gorner railway have?', 'countsSomethingElse'],
    ['Which tunnels does the Gorner railway not have?', 'affirms'],
    ['Who leads the Matterhorn Club?', 'isAboutAnother'],
    ['What does the Matterhorn Club do?', 'isAboutAnother'],
    ['Why did the engineer Ida Brunner quit?', 'takesEventForGranted'],
    ['How did the drivers of the storm vote?', 'takesEventForGranted'],
    ['Why was the trip of the drivers cancelled?', 'tellsOfAnotherObject'],
    ['Why did the engineer sell larch and steel to Bern and poison the well?', 'missesWhatIsExplained'],
  ])('where it tells something else: %s (%s)', (question, reason) => {
    expect(doubtedHere(question)).toContain(reason);
  });

  it.each([
    ['How many towers fell in 1500?', 'Twelve towers stood in 1500. Three towers fell in the storm of 1560.'],
    ['How many towns joined after 1971?', 'In 1971 five towns joined the league.'],
    ['How many stations has the fourth line?', 'The third line has ten stations. The fourth line is new.'],
    ['How many showers has the gym?', 'The showers run for four minutes at the push of a button.'],
    [
      'Does the harbour hold 30 ships?',
      'The harbour has 30 cranes that load coal by day, and holds ships of all kinds.',
    ],
  ])('where what is counted is of another time or line, or how long it takes: %s', (question, text) => {
    expect(doubted(question, [text, 'The baker sells bread.'])).toContain('countsSomethingElse');
  });

  it.each([
    ['How many towers fell in 1560?', 'Twelve towers stood in 1500. Three towers fell in the storm of 1560.'],
    ['How many towns joined after 1971?', 'After 1971 five towns joined the league.'],
    ['How many ships lay there in 1975?', 'From 1971 to 1980 nine ships lay there.'],
    ['Does the harbour hold 30 ships?', 'The harbour holds eighty ships.'],
    ['How many minutes do the showers run?', 'The showers run for four minutes.'],
    // What is typed wrong is counted as it was meant.
    ['How many crames load coal?', 'It has thirty cranes of the newest and the best kind that load coal.'],
  ])('not where it is of that time: %s', (question, text) => {
    expect(doubted(question, [text, 'The baker sells bread.'])).not.toContain('countsSomethingElse');
  });

  it('where a row counts another kind of the same thing', () => {
    const inFleet = (question: string) => doubtedIn(clubIndex, question);
    expect(inFleet('how many tall boats were in the fleet since 1980')).not.toContain('countsOtherCell');
    expect(inFleet('how many small boats were in the fleet since 1980')).toContain('countsOtherCell');
  });

  it("where the event that is asked about is somebody's name", () => {
    const texts = ['Jonas Quit and the union met in Bern.'] as const;
    expect(doubted('Why did the union quit Bern?', texts)).toContain('takesEventForGranted');
  });
});

describe('where countries are asked for', () => {
  const texts = [
    'Switzerland and Austria share the railway, the union said in Bern.',
    'Two more states want to share the railway, the union said in 1998.',
  ] as const;

  it.each([
    'Which countries share the railway?',
    'which two states share the railway with the union',
    'Which other country shares the railway with Austria?',
    'What does a country have to do to share the railway?',
  ])('one that names them is not doubted: %s', (question) => {
    expect(doubted(question, [texts[0]])).not.toContain('namesNoCountry');
  });

  it.each([
    ['Which two states want to share the railway?', texts[1]],
    ['which countries want to share it in 1998', texts[1]],
    ['which member wants to share the railway', texts[1]],
    [
      'which states were at the meeting of the union',
      'At the meeting of the union in Austria were 12 states.',
    ],
    // It names fewer than are asked for, or those of the question alone.
    ['Which three states share the railway?', texts[0]],
    ['Which state shares the railway with Austria and Switzerland?', texts[0]],
  ])('one that names too few is doubted: %s', (question, text) => {
    expect(doubted(question, [text])).toContain('namesNoCountry');
  });
});

describe('where somebody is asked for by name', () => {
  it.each([
    ['Who was the builder of the second carriage?', 'In May 1904 the second carriage was built in Bern.'],
    [
      'name of the official who signed the Gorner Act',
      'An official signed the Gorner Act in Bern. An act is a law.',
    ],
    // A country is no ambassador, however it is written.
    [
      "Who was Austria's ambassador when the railway was opened?",
      "The railway was opened in 1898, and Austria's ambassador came.",
    ],
    ['Who laid the stone of the railway?', 'The stone of the railway was laid in May 1897.'],
    ['What was the name of the Swiss minister?', 'Switzerland sent a Swiss minister to the opening.'],
  ])('one that names nobody is doubted: %s', (question, text) => {
    const doubts = doubted(question, [text, ...STATIONS.slice(0, 3)]);
    expect(doubts.filter((name) => name === 'namesNobody' || name === 'namesNoPerson')).toHaveLength(1);
  });

  it.each([
    ['Who was the engineer of the railway?', 'The engineer of the railway was Ida Brunner.'],
    ['Who was the owner of the railway?', 'The owner of the railway was Austria.'],
    ['Who may ride on the railway?', 'Everybody may ride on the railway.'],
    ['Who is allowed to ride on the railway?', 'Everybody is allowed to ride on the railway.'],
    [
      'Who signed the Gorner Act?',
      'The owners and the local councils signed the Gorner Act; all officials did.',
    ],
  ])('one that does, or need not, is not: %s', (question, text) => {
    expect(doubted(question, [text, ...STATIONS.slice(0, 3)])).not.toContain('namesNobody');
  });
});

describe('where words or a content are asked for', () => {
  it.each([
    ['What did Ida Brunner say at the opening?', 'Ida Brunner came to the opening in 1898.', 'tellsNoWords'],
    [
      'What did Ida Brunner say at the opening?',
      'Ida Brunner came to the opening in 1898, and Karl Weber praised the line.',
      'tellsNoWords',
    ],
    ['What is in the Gorner charter?', 'The Gorner charter was adopted in Bern in 1904.', 'tellsOnlyWhen'],
    [
      'What are the names of the two states that share the railway?',
      'Two states share the railway, the union said.',
      'namesNoCountry',
    ],
  ])('one that has none is doubted: %s', (question, text, reason) => {
    expect(doubted(question, [text])).toContain(reason);
  });

  it.each([
    ['What did Ida Brunner say at the opening?', 'At the opening Ida Brunner called the line a marvel.'],
    ['What is in the Gorner charter?', 'The Gorner charter was adopted in 1904 and contains ten rules.'],
    ['Which states share the railway?', 'The states that share the railway are not known.'],
    // Other nouns are asked for.
    [
      'Which rules of the states hold on the railway?',
      'The rules of the states hold on the railway in winter.',
    ],
    ['Which countries can share the railway?', 'Neighbouring countries can share the railway.'],
    ['What did Ida Brunner say about the line?', 'Ida Brunner confirmed that the line was a marvel.'],
    ['What did Ida Brunner say about it?', 'Ida Brunner came to the line in 1898. She called it a marvel.'],
    ['When did the engineers meet for the second time?', 'The second meeting of the engineers was in 1904.'],
  ])('one that has them, or says that nobody knows, is not: %s', (question, text) => {
    expect(doubted(question, [text])).toEqual([]);
  });
});

describe('where a time is asked for', () => {
  const text = 'The Gorner railway was opened in 1898 in Zermatt.';

  it.each([
    ['At what time was the Gorner railway opened?', text],
    ['On which day was the Gorner railway opened?', text],
    ['exact date the Gorner railway was opened', text],
  ])('one that does not tell it so exactly is doubted: %s', (question, told) => {
    expect(doubted(question, [told])).toContain('asksInVain');
  });

  it.each([
    ['At what time was the Gorner railway opened?', `${text} The doors opened at 9.30.`],
    ['On which day was the Gorner railway opened?', text.replace('in 1898', 'on 20 August 1898')],
    ['Which year was the Gorner railway opened?', text],
  ])('one that tells it is not doubted: %s', (question, told) => {
    expect(doubted(question, [told])).toEqual([]);
  });
});

it('is of the year that is asked about where it tells of a time around it', () => {
  const texts = ['Ida Brunner was the engineer of the railway from 1898 to 1904.'] as const;
  expect(doubted('Who was the engineer of the railway in 1901?', texts)).toEqual([]);
  expect(doubted('Who was the engineer of the railway in 1911?', texts)).toContain('isOfOtherYear');
});

it('has no height for whoever is told of with pages and weeks', () => {
  const told = (text: string) => doubted('How tall is Ida Brunner?', [`Ida Brunner wrote ${text}.`]);
  expect(told('two hundred pages in three weeks')).toContain('asksInVain');
  expect(told('that she was six feet two')).toEqual([]);
});

it.each(['What does it say of fares at the cost of others?', 'What did the most recent ticket say?'])(
  'takes nothing else for a question about costs or the most of something: %s',
  (question) => {
    expect(doubted(question, ['A ticket says of fares that others pay them.'])).not.toContain('asksInVain');
  },
);

it('says nothing of unknown words where the corpus is small', () => {
  expect(doubted('which hairdresser opened the railway', RAILWAY)).toEqual([]);
});

describe('forms of a word', () => {
  const texts = [
    'The United Mountain Club keeps seven huts and trains its climbers every December.',
  ] as const;

  it.each(['UMC huts', 'huts in dec', 'how many huts does the UMC have'])('are the word: %s', (question) => {
    expect(doubted(question, texts)).toEqual([]);
  });
});

describe('a thing with a number', () => {
  const texts = [
    'Pier 12 was built by Marlow in 1934, pier 13 by Blyth.',
    'Patch 1.4 of November raised the level for Queen Ysolde.',
    'Rooms 3-7 face the yard, room 20 the river.',
  ];

  it.each(['Who built pier 14?', 'What did patch 1.6 raise?', 'which river does room 21 face'])(
    'is another one than that with another number: %s',
    (question) => {
      expect(doubted(question, texts)).toContain('isOfOtherNumber');
    },
  );

  it.each([
    'Who built pier 13?',
    'What did patch 1.4 raise?',
    'which yard do rooms 5 and 6 face',
    'Is it pier 14?',
  ])('is not doubted otherwise: %s', (question) => {
    expect(doubted(question, texts)).not.toContain('isOfOtherNumber');
  });
});
