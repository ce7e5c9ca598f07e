import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { buildEngine } from '../../../src/answer/build-engine.ts';
import type { Passage } from '../../../src/corpus/passage.ts';
import { plainPassage } from '../../../src/corpus/plain-passage.ts';
import { samplePassage } from '../../support/sample-corpus.ts';

/** What else a small corpus holds, so that words are neither all rare nor all common. */
const SURROUNDINGS = [
  ['Gardens', 'The botanical garden keeps 4,000 species of plants and is open every day but Monday.'],
  [
    'Railways',
    'The railway from the port to the mines was closed in 1974 because the mines had no ore left.',
  ],
  [
    'Museums',
    'The town museum shows coins, maps and tools of the fishermen, and it was founded by the teachers of the school.',
  ],
  ['Rivers', 'The Alder rises in the hills near Lonsee and flows into the lake after 45 kilometres.'],
  ['Music', 'The town orchestra plays twelve concerts a year under its conductor Helga Brandt.'],
  ['Weather', 'In winter the town lies under snow for about ten weeks.'],
  ['Trade', 'The harbour handles mostly timber and grain, and its cranes were bought from Denmark.'],
  ['Schools', 'The old grammar school was built of red brick and teaches Latin and Greek.'],
].map(([title = '', text = '']) => plainPassage({ id: title, title, text }));

type Pair = readonly [question: string, first: string, second: string];

const DISAGREEING: readonly Pair[] = [
  [
    'How long is the Severin Bridge?',
    'The Severin Bridge is 300 m long.',
    'The Severin Bridge is 320 m long.',
  ],
  [
    'How long is the Severin Bridge?',
    'The Severin Bridge is 300 metres long and carries two lanes.',
    'With a length of 320 m, the Severin Bridge is 320 m long and crosses the Alder.',
  ],
  [
    'When was the Severin Bridge opened?',
    'The Severin Bridge was opened in 1931.',
    'The Severin Bridge was opened in 1932.',
  ],
  [
    'When was the Severin Bridge opened?',
    'The Severin Bridge was opened on 4 May 1931 by the mayor.',
    'The Severin Bridge over the Alder was opened in June 1932.',
  ],
  [
    'When did the Severin Bridge open?',
    'The Severin Bridge opened to traffic in 1931.',
    'Built of steel, the Severin Bridge opened in 1932.',
  ],
  [
    'Who designed the Severin Bridge?',
    'The Severin Bridge was designed by Anna Keller.',
    'The Severin Bridge was designed by Marco Rossi.',
  ],
  [
    'Who designed the Severin Bridge?',
    'The engineer Anna Keller designed the Severin Bridge.',
    'The Severin Bridge was designed by Marco Rossi.',
  ],
  ['Where was Anna Keller born?', 'Anna Keller was born in Bremen.', 'Anna Keller was born in Hamburg.'],
  [
    'Where was the peace treaty signed?',
    'The peace treaty was signed in Lonsee.',
    'The peace treaty was signed in Marburg.',
  ],
  [
    'How many pupils does the Lonsee school have?',
    'The Lonsee school has 420 pupils.',
    'The Lonsee school has 510 pupils.',
  ],
  [
    'How many people died in the flood of 1962?',
    '315 people died in the flood of 1962.',
    'In the flood of 1962, 340 people died.',
  ],
  [
    'What is the population of Lonsee?',
    'Lonsee has a population of 12,300.',
    'The population of Lonsee is 14,800.',
  ],
  [
    'What was the cost of the Severin Bridge?',
    'The cost of the Severin Bridge was $4.2 million.',
    'The Severin Bridge came at a cost of $5.6 million.',
  ],
  ['How much did the town hall cost?', 'The town hall cost $2 million.', 'The town hall cost $3.5 million.'],
  [
    'When did Anna Keller die?',
    'Anna Keller died on 3 March 1954.',
    'Anna Keller died on 7 March 1955 in Bremen.',
  ],
  [
    'In what year was the Lonsee observatory founded?',
    'The Lonsee observatory was founded in 1888.',
    'The Lonsee observatory was founded in 1898 by the university.',
  ],
  [
    'Who won the 1954 regatta?',
    'The 1954 regatta was won by Peter Holm.',
    'Lars Nygaard won the 1954 regatta.',
  ],
  [
    'Who painted the Blue Rider altar?',
    'The Blue Rider altar was painted by Jan van Eyk.',
    'The Blue Rider altar was painted by Hugo Maas.',
  ],
  [
    'Who discovered the Lonsee cave?',
    'The Lonsee cave was discovered by Peter Holm in 1871.',
    'The Lonsee cave was discovered by Lars Nygaard in 1871.',
  ],
  ['How tall is the water tower?', 'The water tower is 45 m tall.', 'The water tower is 52 m tall.'],
  ['How high is Mount Alder?', 'Mount Alder is 2,110 m high.', 'Mount Alder is 2,140 metres high.'],
  ['How deep is Lake Lonsee?', 'Lake Lonsee is 80 metres deep.', 'Lake Lonsee is 95 metres deep.'],
  [
    'Which year did the Lonsee zoo open?',
    'The Lonsee zoo opened in 1907.',
    'The Lonsee zoo opened its gates in 1909.',
  ],
  [
    'How many islands are in Lake Lonsee?',
    'There are seven islands in Lake Lonsee.',
    'There are nine islands in Lake Lonsee.',
  ],
  [
    'who is the director of the Lonsee zoo',
    'The director of the Lonsee zoo is Peter Holm.',
    'The director of the Lonsee zoo is Hugo Maas.',
  ],
  [
    'How long did the siege of Marburg last?',
    'The siege of Marburg lasted 40 days.',
    'The siege of Marburg lasted 62 days.',
  ],
  [
    'In which city is the headquarters of Nordwerk?',
    'The headquarters of Nordwerk is in Bremen.',
    'The headquarters of Nordwerk is in Kiel.',
  ],
  ['When was Peter Holm born?', 'Peter Holm was born on 5 May 1840.', 'Peter Holm was born in 1843.'],
  [
    'Where is the headquarters of Korvex?',
    'The headquarters of Korvex is in Gothenburg.',
    'Korvex has its headquarters in Malmo.',
  ],
  [
    'How far is the moon Tessa from its planet?',
    'The moon Tessa is 410,000 km from its planet.',
    'The moon Tessa lies 520,000 km from its planet.',
  ],
  [
    'Who is the CEO of Korvex?',
    'The CEO of Korvex is Ingrid Solberg.',
    'Korvex is led by its CEO, Paul Renner.',
  ],
  [
    'What is the boiling point temperature of velorine?',
    'The boiling point temperature of velorine is 78 °C.',
    'The boiling point temperature of velorine is 91 °C.',
  ],
  [
    'When did the Battle of Ostrand take place?',
    'The Battle of Ostrand took place on 12 June 1644.',
    'The Battle of Ostrand took place on 21 June 1644.',
  ],
  [
    'How many soldiers fought in the Battle of Ostrand?',
    '14,000 soldiers fought in the Battle of Ostrand.',
    'Some 30,000 soldiers fought in the Battle of Ostrand.',
  ],
  [
    'How old was Queen Sigrun when she was crowned?',
    'Queen Sigrun was 17 years old when she was crowned.',
    'Queen Sigrun was crowned when she was 21 years old.',
  ],
  [
    'Who commanded the fleet at Ostrand?',
    'The fleet at Ostrand was commanded by Admiral Reuss.',
    'Captain Dahl commanded the fleet at Ostrand.',
  ],
  [
    'How many goals did Ekman score in the final?',
    'Ekman scored two goals in the final.',
    'In the final Ekman scored three goals.',
  ],
  [
    'In which year was the vaccine approved?',
    'The vaccine was approved in 1996.',
    'The vaccine was approved for children and adults in 1998.',
  ],
  [
    'Where did the expedition land?',
    'The expedition landed at Cape Morrow.',
    'The expedition landed at Port Ellis.',
  ],
  [
    'How many members does the Tarn Union have?',
    'The Tarn Union has 12 members.',
    'The Tarn Union has fourteen members.',
  ],
  [
    'What is the capital of Ostrand?',
    'The capital of Ostrand is Velin.',
    'The capital of Ostrand is Marrow.',
  ],
  [
    'When was the treaty of Velin ratified?',
    'The treaty of Velin was ratified in 1902.',
    'The Velin treaty was ratified in 1904 by all parties.',
  ],
];

/** Yes and no, and names that only differ, whoever says so. */
const OPPOSED: readonly Pair[] = [
  [
    'Is the Lonsee museum open on Mondays?',
    'The Lonsee museum is open on Mondays.',
    'The Lonsee museum is closed on Mondays.',
  ],
  [
    'Are dogs allowed in the Marburg gardens?',
    'Dogs are allowed in the Marburg gardens.',
    'Dogs are not allowed in the Marburg gardens.',
  ],
  [
    'Is smoking permitted on the terrace of Hotel Mara?',
    'Smoking is permitted on the terrace of Hotel Mara.',
    'Smoking is prohibited on the terrace of Hotel Mara, the guide says.',
  ],
  [
    'Is the Treaty of Velin binding?',
    'The Treaty of Velin is binding.',
    'The Treaty of Velin is non-binding.',
  ],
  [
    'Who won the Battle of Ostrand?',
    'The Battle of Ostrand was won by the Greens.',
    'The Battle of Ostrand was won by the Reds, chroniclers of the Reds wrote.',
  ],
];

/** They only look like yes and no, or like two ways there. */
const UNOPPOSED: readonly Pair[] = [
  [
    'Is the Lonsee museum open on Mondays?',
    'The Lonsee museum is open on Mondays.',
    'The Marburg museum is closed on Mondays.',
  ],
  [
    'Is the museum open on Mondays?',
    'The museum is open on Mondays in summer.',
    'The museum is closed on Mondays in winter.',
  ],
  [
    'Are dogs allowed in the Marburg gardens?',
    'Dogs are allowed in the Marburg gardens.',
    'Dogs are not allowed in the Marburg gardens at night.',
  ],
  // Each may be that of its own heading.
  ['Is the shop open on Sundays?', 'The shop is open on Sundays.', 'The shop is closed on Sundays.'],
  [
    'How long does the train from Lonsee to Marburg take?',
    'Trains from Lonsee to Marburg take 40 minutes.',
    'Trains from Marburg to Lonsee take 45 minutes.',
  ],
];

/** The same in other words, another thing, another time, a part, or a plan. */
const AGREEING: readonly Pair[] = [
  [
    'How long is the Severin Bridge?',
    'The Severin Bridge is 300 m long.',
    'The Severin Bridge is 300 metres long.',
  ],
  [
    'How long is the Severin Bridge?',
    'The Severin Bridge is 300 m long.',
    'The Severin Bridge is 984 feet long.',
  ],
  [
    'How long is the Severin Bridge?',
    'The Severin Bridge is about 300 m long.',
    'The Severin Bridge is 312 m long.',
  ],
  [
    'How long is the Severin Bridge?',
    'The Severin Bridge is 300 m long.',
    'The Severin Bridge is 18 m wide.',
  ],
  [
    'How long is the Severin Bridge?',
    'The Severin Bridge is 300 m long.',
    'The old Severin Bridge was 220 m long.',
  ],
  [
    'When was the Severin Bridge opened?',
    'The Severin Bridge was opened in 1931.',
    'The Severin Bridge was opened on 4 May 1931.',
  ],
  [
    'When was the Severin Bridge opened?',
    'The Severin Bridge was opened in May 1931.',
    'The Severin Bridge was opened on 4 May 1931.',
  ],
  [
    'When was the Severin Bridge opened?',
    'The Severin Bridge was opened in 1931.',
    'The Severin Bridge was opened in the 1930s.',
  ],
  [
    'When was the Severin Bridge opened?',
    'The Severin Bridge was opened in 1931.',
    'The Severin Bridge was reopened in 1948.',
  ],
  [
    'When was the Severin Bridge opened?',
    'The Severin Bridge was opened in 1931.',
    'The Severin Bridge was closed in 1974.',
  ],
  [
    'When was the Severin Bridge opened?',
    'The Severin Bridge was opened in 1931.',
    'The Severin Bridge was planned to be opened in 1929.',
  ],
  [
    'When was the Severin Bridge opened?',
    'The Severin Bridge was opened in 1931.',
    'The Severin Bridge was opened to pedestrians again in 1996.',
  ],
  [
    'When was the Severin Bridge opened?',
    'The Severin Bridge was opened in 1931.',
    'The Marburg Bridge was opened in 1952.',
  ],
  [
    'When was the Severin Bridge opened?',
    'The Severin Bridge was opened in 1931.',
    'The museum at the Severin Bridge was opened in 1952.',
  ],
  [
    'When was the Severin Bridge built?',
    'The Severin Bridge was built in 1931.',
    'The Severin Bridge was built between 1929 and 1931.',
  ],
  [
    'Who designed the Severin Bridge?',
    'The Severin Bridge was designed by Anna Keller.',
    'The Severin Bridge was designed by the engineer Keller.',
  ],
  [
    'Who designed the Severin Bridge?',
    'The Severin Bridge was designed by Anna Keller.',
    'The Severin Bridge was designed by Anna Keller and Marco Rossi.',
  ],
  [
    'Who designed the Severin Bridge?',
    'The Severin Bridge was designed by Anna Keller.',
    'The Severin Bridge was painted by Hugo Maas.',
  ],
  [
    'Who designed the Severin Bridge?',
    'The Severin Bridge was designed by Anna Keller.',
    'The towers of the Severin Bridge were designed by Hugo Maas.',
  ],
  ['Where was Anna Keller born?', 'Anna Keller was born in Bremen.', 'Anna Keller was born in Germany.'],
  ['Where was Anna Keller born?', 'Anna Keller was born in Bremen.', 'Anna Keller lived in Hamburg.'],
  [
    'Where was Anna Keller born?',
    'Anna Keller was born in Bremen.',
    'Anna Keller was born in Bremen, Germany.',
  ],
  [
    'How many pupils does the Lonsee school have?',
    'The Lonsee school has 28 pupils.',
    'The Lonsee school has twenty-eight pupils.',
  ],
  [
    'How many pupils does the Lonsee school have?',
    'The Lonsee school has 420 pupils.',
    'In 1950 the Lonsee school had 310 pupils.',
  ],
  [
    'How many pupils does the Lonsee school have?',
    'In 2010 the Lonsee school had 420 pupils.',
    'In 1950 the Lonsee school had 310 pupils.',
  ],
  [
    'How many pupils does the Lonsee school have?',
    'The Lonsee school has 420 pupils.',
    'The Lonsee school has 31 teachers.',
  ],
  [
    'How many people died in the flood of 1962?',
    '315 people died in the flood of 1962.',
    'In the flood of 1971, 340 people died.',
  ],
  [
    'How many people died in the flood of 1962?',
    '315 people died in the flood of 1962.',
    'In the flood of 1962 more than 300 people died.',
  ],
  [
    'What is the population of Lonsee?',
    'Lonsee has a population of 12,300.',
    'The population of Lonsee was 9,100 in 1950.',
  ],
  [
    'What is the population of Lonsee?',
    'Lonsee has a population of 1.2 million.',
    'The population of Lonsee is 1,214,000.',
  ],
  [
    'Who won the 1954 regatta?',
    'The 1954 regatta was won by Peter Holm.',
    'Lars Nygaard won the 1955 regatta.',
  ],
  [
    'Who is the mayor of Lonsee?',
    'The mayor of Lonsee is Peter Holm.',
    'The former mayor of Lonsee is Hugo Maas.',
  ],
  [
    'Where does the organisation UN Habitat meet?',
    'UN Habitat meets in Nairobi.',
    'UN Habitat does not meet in Geneva.',
  ],
  [
    'Who founded the League?',
    'The League was founded by the United Nations.',
    'The League was founded by the UN.',
  ],
  [
    'When did Anna Keller die?',
    'Anna Keller died on 3 March 1954.',
    "Anna Keller's mother died on 9 June 1931.",
  ],
  [
    'When did Anna Keller die?',
    'Anna Keller died on 3 March 1954.',
    'Anna Keller died in the spring of 1954.',
  ],
  [
    'How many islands are in Lake Lonsee?',
    'There are seven islands in Lake Lonsee.',
    'There are two inhabited islands in Lake Lonsee.',
  ],
  ['Who leads Nordwerk?', 'Nordwerk is led by Peter Holm.', 'Nordwerk was led by Hugo Maas until 2011.'],
  [
    'When did the Lonsee zoo open?',
    'The Lonsee zoo opened in 1907.',
    'The aquarium of the Lonsee zoo opened in 1936.',
  ],
  [
    'How many visitors came to the Lonsee zoo?',
    'The Lonsee zoo had 80,000 visitors in 1936.',
    'The Lonsee zoo had 95,000 visitors in 1937.',
  ],
  [
    'When was the novel The Glass Orchard published?',
    'The Glass Orchard was published in 1987.',
    'The Glass Orchard was translated into French in 1991.',
  ],
  [
    'Who wrote The Glass Orchard?',
    'The Glass Orchard was written by Tomas Mirel.',
    'T. Mirel wrote The Glass Orchard in two years.',
  ],
  [
    'Who wrote The Glass Orchard?',
    'The Glass Orchard was written by Tomas Mirel.',
    'The screenplay of The Glass Orchard was written by Edda Quist.',
  ],
  [
    'How many employees does Korvex have?',
    'Korvex has 2,400 employees.',
    'Korvex had 1,900 employees in 2009.',
  ],
  [
    'How many employees does Korvex have?',
    'Korvex has 2,400 employees.',
    'Korvex has about 2,500 employees.',
  ],
  [
    'How many employees does Korvex have?',
    'Korvex has 2,400 employees.',
    'Korvex has 310 employees in Norway.',
  ],
  [
    'Where is the headquarters of Korvex?',
    'The headquarters of Korvex is in Gothenburg.',
    'The headquarters of Korvex is in Sweden.',
  ],
  [
    'Where is the headquarters of Korvex?',
    'The headquarters of Korvex is in Gothenburg.',
    'The former headquarters of Korvex was in Malmo.',
  ],
  [
    'When was Korvex founded?',
    'Korvex was founded in 1968.',
    'Korvex was founded by two sisters in the 1960s.',
  ],
  [
    'Who is the CEO of Korvex?',
    'The CEO of Korvex is Ingrid Solberg.',
    'Solberg has been the CEO of Korvex since 2015.',
  ],
  [
    'Who is the CEO of Korvex?',
    'The CEO of Korvex is Ingrid Solberg.',
    'The deputy CEO of Korvex is Paul Renner.',
  ],
  [
    'When did the Battle of Ostrand take place?',
    'The Battle of Ostrand took place on 12 June 1644.',
    'The Battle of Ostrand took place in 1644.',
  ],
  [
    'When did the Battle of Ostrand take place?',
    'The Battle of Ostrand took place on 12 June 1644.',
    'The second Battle of Ostrand took place in 1659.',
  ],
  [
    'How many soldiers fought in the Battle of Ostrand?',
    '14,000 soldiers fought in the Battle of Ostrand.',
    'Fourteen thousand soldiers fought in the Battle of Ostrand.',
  ],
  [
    'How many soldiers fought in the Battle of Ostrand?',
    '14,000 soldiers fought in the Battle of Ostrand.',
    '2,300 soldiers were killed in the Battle of Ostrand.',
  ],
  [
    'How many goals did Ekman score in the final?',
    'Ekman scored two goals in the final.',
    'Ekman scored five goals in the tournament.',
  ],
  [
    'In which year was the vaccine approved?',
    'The vaccine was approved in 1996.',
    'The vaccine was not approved until 1996.',
  ],
  [
    'In which year was the vaccine approved?',
    'The vaccine was approved in Japan in 1996.',
    'The vaccine was approved in Brazil in 1999.',
  ],
  [
    'Where did the expedition land?',
    'The expedition landed at Cape Morrow.',
    'The second expedition landed at Port Ellis.',
  ],
  [
    'How many members does the Tarn Union have?',
    'The Tarn Union has 12 members.',
    'The council of the Tarn Union has seven members.',
  ],
  ['How long does the ferry take?', 'The ferry takes 40 minutes.', 'The night ferry takes 55 minutes.'],
  ['How long does the ferry take?', 'The ferry takes 60 minutes.', 'The ferry takes an hour.'],
  [
    'Who won the regatta?',
    'The regatta was won by Peter Holm in 1954.',
    'The regatta was won by Lars Nygaard in 1961.',
  ],
  ['When was Anna born?', 'Anna Keller was born in 1901.', 'Anna Quist was born in 1944.'],
  [
    'Who discovered the comet?',
    'The comet was discovered by Ana Reis in Lisbon.',
    'The comet was discovered by Reis and Okafor.',
  ],
  ['How tall is the tower?', 'The tower is 90 m tall.', 'The tower is 90 m tall and 12 m wide.'],
  [
    'How many states signed?',
    'Seventeen states signed the charter in Velin.',
    'The charter was signed by 17 states.',
  ],
  [
    'Who is the president of Ostrand?',
    'The president of Ostrand is Olga Brandt.',
    'In 2003 the president of Ostrand was Emil Voss.',
  ],
  [
    'How much did the stadium cost?',
    'The stadium cost $90 million.',
    'The roof of the stadium cost $12 million.',
  ],
  [
    'How much did the stadium cost?',
    'The stadium cost $90 million.',
    'The stadium was expected to cost $60 million.',
  ],
];

function ask(question: string, passages: readonly Passage[]): Answer {
  return buildEngine([...SURROUNDINGS, ...passages]).answer(question);
}

function askPair([question, first, second]: Pair): Answer {
  const titled = [
    plainPassage({ id: 'first', title: 'A report', text: first }),
    plainPassage({ id: 'second', title: 'Another report', text: second }),
  ];
  return ask(question, titled);
}

function citedIds(answer: Answer): readonly string[] {
  return 'citations' in answer ? answer.citations.map(({ passage }) => passage.id) : [];
}

describe('passages that give different values for the same thing', () => {
  it.each([...DISAGREEING, ...OPPOSED])('%s %s %s', (...pair) => {
    const answer = askPair(pair);
    expect(answer).toMatchObject({ kind: 'conflicting', short: null, isList: false });
    expect(citedIds(answer).toSorted()).toEqual(['first', 'second']);
  });

  it('disagree whichever of them comes first, and where others agree with one of them', () => {
    const [question, first, second] = ['When was the Severin Bridge opened?', '1931', '1932'].map((text) =>
      /^\d/.test(text) ? `The Severin Bridge was opened in ${text}.` : text,
    );
    const passages = [first, second, first, second].map((text = '', position) =>
      plainPassage({ id: `p${position}`, title: `Report ${position}`, text }),
    );
    expect(ask(question ?? '', passages).kind).toBe('conflicting');
    expect(ask(question ?? '', passages.toReversed()).kind).toBe('conflicting');
  });
});

describe('passages that do not disagree', () => {
  it.each([...AGREEING, ...UNOPPOSED])('%s %s %s', (...pair) => {
    expect(askPair(pair).kind).not.toBe('conflicting');
  });
});

const OPENED = 'When was the Severin Bridge opened?';
const BOATS = 'How many boats does the Lonsee harbour have?';

function dated(id: string, text: string, fields: Partial<Passage> = {}): Passage {
  return samplePassage({ id: `bridge#${id}`, headings: ['The bridge'], text, ...fields });
}

describe('the dates of passages', () => {
  it('put the newest first: when it was confirmed, or else published', () => {
    const source = { publisher: 'The Gazette', title: 'On bridges', url: null };
    const old = dated('old', 'The Severin Bridge was opened in 1931.', {
      sources: [{ ...source, date: '1950-01' }],
    });
    const recent = dated('recent', 'The Severin Bridge was opened in 1932.', { asOf: '2019' });
    for (const passages of [
      [old, recent],
      [recent, old],
    ]) {
      const answer = ask(OPENED, passages);
      expect(answer).toMatchObject({ kind: 'conflicting', asOf: '2019' });
      expect(citedIds(answer)).toEqual(['bridge#recent', 'bridge#old']);
    }
  });

  it('explain why a count differs', () => {
    const counts = (early: Partial<Passage>, late: Partial<Passage>) => [
      dated('early', 'The Lonsee harbour has 27 boats.', early),
      dated('late', 'The Lonsee harbour has 28 boats.', late),
    ];
    expect(ask(BOATS, counts({}, {})).kind).toBe('conflicting');
    expect(ask(BOATS, counts({ asOf: '2014' }, { asOf: '2014' })).kind).toBe('conflicting');
    expect(ask(BOATS, counts({ asOf: '2014' }, { asOf: '2023' })).kind).not.toBe('conflicting');
    expect(ask(BOATS, counts({ validUntil: '2022' }, { validFrom: '2022' })).kind).not.toBe('conflicting');
  });

  it('do not explain why the day of one event differs', () => {
    const passages = [
      dated('a', 'The Severin Bridge was opened in 1931.', { asOf: '1931' }),
      dated('b', 'The Severin Bridge was opened in 1932.', { asOf: '2020' }),
    ];
    expect(ask(OPENED, passages).kind).toBe('conflicting');
  });
});

describe('passages of other dates', () => {
  it('may both have been right in their time', () => {
    const text = (state: string) => `The Lonsee museum is ${state} on Mondays.`;
    const pair = (early: string, late: string) => [
      dated('early', text('open'), { asOf: early }),
      dated('late', text('closed'), { asOf: late }),
    ];
    const asked = 'Is the Lonsee museum open on Mondays?';
    expect(ask(asked, pair('2023', '2023')).kind).toBe('conflicting');
    expect(ask(asked, pair('2014', '2023')).kind).not.toBe('conflicting');
  });
});

describe('what cannot be a side of a disagreement', () => {
  it('is another body of the same name', () => {
    const passages = [
      dated('own', 'The Severin Bridge was opened in 1931.'),
      dated('other', 'The Severin Bridge was opened in 1932.', { isElsewhere: true }),
    ];
    expect(ask(OPENED, passages).kind).not.toBe('conflicting');
  });

  it('is a passage outside of those to answer from', () => {
    const passages = [
      dated('own', 'The Severin Bridge was opened in 1931.'),
      dated('other', 'The Severin Bridge was opened in 1932.'),
    ];
    const answer = buildEngine(passages).answer(OPENED, { within: ['bridge#own'] });
    expect(answer.kind).not.toBe('conflicting');
  });
});
