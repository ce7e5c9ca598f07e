import { describe, expect, it } from 'vitest';
import { buildEngine } from '../../../src/answer/build-engine.ts';
import { plainPassage } from '../../../src/corpus/plain-passage.ts';

const TEXTS = [
  "The harbour council approved Denmark's captaincy for 2014-2016 on 19 March 2014; the pilots had recommended Denmark on 14 March 2014.",
  'Latvia was admitted as the 28th port on 13 October 2012 at the Sixth Fair in Visby.',
  'The plan of repairs for 2015 had 44 items, about 20 of them proposed by Estonia.',
  'The second sailing rally, in Lund in June 2017, drew more than 300 sailors.',
  'Norway organised an online course on safe lifts on 24 August 2022, with experts from 18 towns.',
  'Deputy harbour inspectors met in Ystad on 7 February 1996.',
];

const MORE = [
  'The Council of Pilots gives advice on storms; its advice is adopted by consensus and is not binding.',
  'The draft Coast Plan was discussed from April 2003, backed by Torsten Ek on 16 May 2003 and finished by the Inspectors on 22 August 2003.',
  'In the statement of the Fair of Kalmar all towns except Malmö condemned the raid on the herring boats.',
  'Mayors or their deputies represented 23 of the 27 towns of the league at the fair of 2001.',
  'The autumn meeting in Trosa marked 25 years of the league and drew more than 300 participants.',
  'Bishop Karin Falk of Gotland in Sweden praised the new lights at the ninth lantern meeting.',
  'Harbour Master Nils Holm visited the new lighthouse in 2005; Nils Holm and the pilots then planned a fair for 2006.',
  'Before she came to the choir, Ulla Berg was organist in Uppsala.',
  'The captaincy of Iceland was a two-year term that the towns prolonged by two more years.',
  'Oslo, a guest and not a partner in Alba, became a full Beata partner on 4 July 2004.',
];

const OTHERS = [
  'The fairs adopted the Coast Act and a charter on storms (2002), the declaration of the Second Fair (2006) and the Kalmar Declaration (2014).',
  'In June 2008 a newsletter counted 18 ports of the league, Finland among them.',
  'Denmark took over as captain at the Fourth Fair and is the third captain of the league.',
  'The committee of lifts first met in March 1995; its latest meeting known was in December 2015.',
  'The league has eight economic areas, from fishing to trade; three environmental areas, such as clean beaches; and ten areas of safety.',
];

const engine = buildEngine(
  [...TEXTS, ...MORE, ...OTHERS].map((text, position) =>
    plainPassage({ id: `p${position}`, title: 'Coast', text }),
  ),
);

describe('a text that says all but one value of a statement', () => {
  it.each([
    ["Denmark's captaincy was approved by the harbour council in 2011.", '2011'],
    ['Latvia was admitted as the 28th port at the fifth fair.', 'fifth'],
    ['The plan of repairs for 2015 had 60 items.', 'had 60 items'],
    ['The second sailing rally drew fewer than 100 sailors.', '100'],
  ])('contradicts it where all values of that kind differ: %s', (claim, claimed) => {
    const { verdict, statements } = engine.check(claim);
    expect(verdict).toBe('contradicted');
    expect(statements[0]?.difference).toMatchObject({ claimed });
  });

  it.each([
    // Towns are counted, not hours.
    'The course on safe lifts lasted six hours.',
    // They may have met again.
    'Deputy harbour inspectors met in Ystad in December 1997.',
    'The second sailing rally drew 400 sailors.',
    // Where she is from says nothing of where she was sent.
    'Karin Falk later became bishop to Denmark.',
  ])('leaves it open where both may be so: %s', (claim) => {
    expect(engine.check(claim).verdict).toBe('not-found');
  });
});

describe('a text that holds every word of a statement', () => {
  it.each([
    ['which thing of a list it is said of', 'The Second Fair adopted the Coast Act.'],
    ['since when', 'Finland has been in the league since 2008.'],
    ['what has the ordinal', 'Denmark took over as captain at the third fair.'],
    ['which time was the last', 'The committee of lifts last met in March 1995.'],
    ['which kind it is of', 'Fishing is one of the environmental areas of the league.'],
    ['how long it lasted in the end', 'The captaincy of Iceland lasted two years.'],
    ['whose partner it never was', 'Oslo was never a full partner of Beata but just a guest in Alba.'],
    ['until when', 'Denmark has been captain until the middle of the Fourth Fair.'],
  ])('does not bear it out where it tells otherwise %s', (_, claim) => {
    expect(engine.check(claim).verdict).not.toBe('supported');
  });
});

describe('a text that uses other words', () => {
  it.each([
    // What it leans on stands ahead of it.
    'Advice of the Council of Pilots is not binding.',
    // Of three dates the one that stands with the deed.
    "The Coast Plan's draft got the support of Torsten Ek in May 2003.",
    // What 25 counts is no rival of 300.
    'More than 300 people took part in the autumn meeting in Trosa.',
    'Karin Falk represented Gotland at the ninth lantern meeting.',
    // What is only planned stands in another part.
    'Nils Holm paid a visit to the new lighthouse in 2005.',
    'Ulla Berg was organist in Uppsala before she took the choir job.',
  ])('bears out that %s', (claim) => {
    expect(engine.check(claim).verdict).toBe('supported');
  });

  it('does not take before for after', () => {
    expect(engine.check('Ulla Berg was organist in Uppsala after she took the choir job.').verdict).not.toBe(
      'supported',
    );
  });

  it.each([
    ['The advice of the Council of Pilots is binding on the towns.', 'not binding'],
    ['Malmö condemned the raid on the herring boats at the Fair of Kalmar.', 'except Malmö'],
    ['All 27 towns were represented by mayors or deputies at the fair of 2001.', '23 of the 27'],
  ])('gainsays that %s', (claim, found) => {
    const { verdict, statements } = engine.check(claim);
    expect(verdict).toBe('contradicted');
    expect(statements[0]?.difference).toMatchObject({ found });
  });
});
