import { describe, expect, it } from 'vitest';
import { buildEngine } from '../../../src/answer/build-engine.ts';
import { plainPassage } from '../../../src/corpus/plain-passage.ts';

const TEXTS = [
  'At the fair in Lund in 2019 the mayor of Ystad praised the bridge, and the mayor of Malmö accused Ystad of wasting water and called Ystad a bad neighbour.',
  'Anna Berg succeeded Karl Lind as head of the harbour office in 2008. Karl Lind later wrote a book.',
  'The pact on fishing was signed on 3 May 2014 by Harbour Master Olof Ek and Rector Maria Dahl.',
  'The harbour club has 28 boats, ten canoes and five rafts.',
  'Inspectors visited 23 of the 27 lighthouses of the coast in 2021.',
  'The boats of the harbour club are Alba, Beata, Cara, Dora and Elsa.',
  'The bridge over the Kävlinge was opened by Queen Silvia on 2 July 2000 in Lund.',
  'The tower in Visby was to be built in 1972, but the money ran out.',
  'A ferry to Gotland is an idea that the town of Visby put forward in 2024.',
  'The statutes of the club are recommendations and not binding rules.',
  'The Tower Council is an advisory body of the town of Visby.',
  'Russia organised a course on safe lifts in Oslo on 24 August 2022.',
  'The regatta of 2010 was the first one held outside Sweden.',
  'The Stockholm Act regards the variety of dialects as something that enriches the coast rather than divides it.',
];

const MORE = [
  'The lamp congress was held in Sevilla, Spain, in May 1995.',
  'Carmen Ruiz chaired the lamp congress.',
  'Nuria Vidal succeeded Carmen Ruiz as keeper of the lamps in 1999.',
  'Cyprus and Malta entered the lamp congress in 1997.',
  'Malta became the 17th lamp town.',
  'Alba and Beata are full partners of the harbour club, not guests.',
  'Cara Falk headed the pilot station from 1990 to 1995.',
  'On 3 May 1999, a day before the lock in Trosa was opened, the mayor spoke.',
  'The first fair was held in Lund in 1902. At the fair in Trosa in 1910 the king spoke.',
  'Five people have headed the pilot station: Anna Berg, Karl Lind, Eva Falk, Olof Ek and Maria Dahl (since 2020, with the title Pilot General).',
  'The fourth sailing meeting was held in Kalmar and the fifth in Nynäshamn; the sixth was held by video.',
  'Safe harbours are an area which Denmark coordinates with Finland and Estonia.',
  'Latvia co-coordinates the clean beaches of the coast.',
  'Deputy harbour inspectors first met in Ystad in 1996.',
  'The harbour ministers of the coast first gathered in Visby in 1987.',
  'Norway spoke first, and Iceland praised the captaincy of Sweden there.',
  'The Coast Charter was drafted by the harbour office and adopted by the towns in 1990.',
  'Estonia joined the league on 4 May 1999, and the same session made Latvia an observer.',
  "The mussel fund was Latvia's initiative; at the fair of 1998 Estonia praised it.",
  'The reef light was lit on 26 December 2003.',
  'The signals of the coast are not compulsive for fishing boats.',
  'The Skåne Club, set up under the captaincy of Denmark, has met three times.',
];

const engine = buildEngine(
  [...TEXTS, ...MORE].map((text, position) => plainPassage({ id: `p${position}`, title: 'Coast', text })),
);

describe.each([
  [
    'who did it to whom',
    'The mayor of Malmö accused Ystad of wasting water.',
    'The mayor of Ystad accused Malmö of wasting water.',
  ],
  ['who came first', 'Anna Berg succeeded Karl Lind.', 'Karl Lind succeeded Anna Berg.'],
  [
    'who came first, said passively',
    'Karl Lind was succeeded by Anna Berg.',
    'Anna Berg was succeeded by Karl Lind.',
  ],
  [
    'whose office it is',
    'The pact on fishing was signed by Harbour Master Ek and Rector Dahl.',
    'The pact on fishing was signed by Harbour Master Dahl and Rector Ek.',
  ],
  [
    'what is counted',
    'The harbour club has 28 boats and ten canoes.',
    'The harbour club has ten boats and 28 canoes.',
  ],
  [
    'the part, not the whole',
    'Inspectors visited 23 lighthouses in 2021.',
    'Inspectors visited 27 lighthouses in 2021.',
  ],
  [
    'all of a list',
    'The boats of the harbour club are Alba, Beata, Cara, Dora and Elsa.',
    'The boats of the harbour club are Alba, Beata and Cara.',
  ],
  [
    'the deed',
    'The bridge in Lund was opened by Queen Silvia in 2000.',
    'The bridge in Lund was abolished by Queen Silvia in 2000.',
  ],
  ['what came about', 'The tower in Visby was to be built in 1972.', 'The tower in Visby was built in 1972.'],
  [
    'what is more than an idea',
    'A ferry to Gotland is an idea of the town of Visby.',
    'The town of Visby has a ferry to Gotland.',
  ],
  [
    'what is denied',
    'The statutes of the club are not binding rules.',
    'The statutes of the club are binding rules.',
  ],
  ['what it is', 'The Tower Council is an advisory body.', 'The Tower Council is a military body.'],
  [
    'what a word belongs to',
    'Russia organised a course on safe lifts on 24 August 2022.',
    'Russia organised a course on safe bridges on 24 August 2022.',
  ],
  [
    'first and last',
    'The regatta of 2010 was the first held outside Sweden.',
    'The regatta of 2010 was the last held outside Sweden.',
  ],
  [
    'what is set against it',
    'The Stockholm Act regards the variety of dialects as something that enriches the coast.',
    'The Stockholm Act regards the variety of dialects as something that divides the coast.',
  ],
  [
    'who did it',
    'Russia organised a course on safe lifts in Oslo in August 2022.',
    'Nepal organised a course on safe lifts in Oslo in August 2022.',
  ],
  [
    'what it is, not what it is not',
    'Alba is a full partner, not a guest.',
    'Alba is a guest, not a full partner.',
  ],
  [
    'what was, and is over',
    'Cara Falk headed the pilot station from 1990 to 1995.',
    'Cara Falk heads the pilot station.',
  ],
  [
    'what a number counts, to the last word',
    'The harbour club has ten canoes.',
    'The harbour club has five canoes.',
  ],
  [
    'what brackets say of one of many',
    'Maria Dahl has had the title Pilot General since 2020.',
    'Five people have had the title Pilot General.',
  ],
  [
    'which of several it was',
    'The sixth sailing meeting was held by video.',
    'The fifth sailing meeting was held by video.',
  ],
  [
    'who does it, and not with whom',
    'Denmark coordinates safe harbours.',
    'Finland coordinates safe harbours.',
  ],
  [
    'who does it jointly',
    'Latvia co-coordinates the clean beaches.',
    'Latvia coordinates the clean beaches.',
  ],
  [
    'whose deputies they were',
    'Deputy harbour inspectors first met in 1996.',
    'Harbour inspectors first met in 1996.',
  ],
  [
    'which ministers they were',
    'The harbour ministers first gathered in 1987.',
    'The defence ministers first gathered in 1987.',
  ],
  [
    'whose captaincy it was',
    'Iceland praised the captaincy of Sweden.',
    'Iceland praised the captaincy of Norway.',
  ],
  [
    'what was done to a text',
    'The Coast Charter was adopted by the towns.',
    'The Coast Charter was signed by the towns.',
  ],
  ['whose it is', "The mussel fund was Latvia's initiative.", "The mussel fund was Estonia's initiative."],
  ['whose status it is', 'Latvia was made an observer in 1999.', 'Estonia was made an observer in 1999.'],
  [
    'in which part of a year it was',
    'The reef light was lit at the end of 2003.',
    'The reef light was lit at the start of 2003.',
  ],
  ['of how many it is said', 'The harbour club has ten canoes.', 'Half of the harbour club has ten canoes.'],
  ['where it was', 'The first fair was held in Lund.', 'The first fair was held in Trosa.'],
  [
    'who hosted it',
    'Spain hosted the lamp congress in May 1995.',
    'Greece hosted the lamp congress in May 1995.',
  ],
  [
    'by whom it was done',
    'The lamp congress was chaired by Carmen Ruiz.',
    'The lamp congress was chaired by Nuria Vidal.',
  ],
  [
    'after whom somebody came',
    'Nuria Vidal took over from Carmen Ruiz in 1999.',
    'Carmen Ruiz took over from Nuria Vidal in 1999.',
  ],
  [
    'who came together',
    'Malta entered the lamp congress in 1997, together with Cyprus.',
    'Malta entered the lamp congress in 1998, together with Cyprus.',
  ],
  ['which number it has', 'Malta became lamp town number 17.', 'Malta became lamp town number 18.'],
])('a text supports %s', (_, so, otherwise) => {
  it(`and says that ${so}`, () => {
    expect(engine.check(so).verdict).toBe('supported');
  });

  it(`and does not say that ${otherwise}`, () => {
    expect(engine.check(otherwise).verdict).not.toBe('supported');
  });
});

it.each([
  'The lock in Trosa was opened on 3 May 1999.',
  'Maria Dahl was Harbour Master.',
  'The founding captain was Denmark.',
  'The Skåne Club is the body to which the pilot station reports.',
])('a text that only names the words near each other does not say that %s', (claim) => {
  expect(engine.check(claim).verdict).not.toBe('supported');
});

it('a text contradicts what it denies', () => {
  const { verdict, statements } = engine.check('The signals of the coast are compulsive.');
  expect(verdict).toBe('contradicted');
  expect(statements[0]?.difference).toEqual({
    kind: 'negation',
    claimed: 'compulsive',
    found: 'not compulsive',
  });
});

it('supports nothing where nothing is claimed', () => {
  expect(engine.check('Harbour harbour harbour').verdict).toBe('not-found');
});
