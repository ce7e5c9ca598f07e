import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'The weavers met in Bergen in June 2012 and signed a charter of wool.',
  'The dyers met on 4 May 2013 at the Palace of Arts and signed a treaty in Latin.',
  'Ola Berg of Norway carded the wool, and the Danish carder Ida Holm helped him.',
  'Nils Moe carded the flax.',
  'The treaty of the dyers forbids chalk in article 7(2).',
  'The charter of wool allows soap.',
  'The spinners, who met in March 2014 or in April 2014, spin linen.',
  'The guild of the knitters serves joint research on knots.',
  'The treaty of the fullers dates from 2007, and a law that was signed on 19 May 2015 amends it.',
  'The guild of the felters takes in whoever applies to its master.',
];

it.each([
  ['on which day of June 2012 did the weavers meet', true],
  ['on what date did the dyers meet', false],
  ['on which day of 2007 was the treaty of the fullers signed', true],
  ['on which day of 2015 was the law signed that amends the treaty of the fullers', false],
  ['in which month of 2012 did the weavers meet', false],
  ['in which month did the weavers meet in June 2012', true],
  ['which month is right for the spinners, March or April', false],
  ['in which hall did the weavers meet', true],
  ['in which palace did the dyers meet', false],
  ['in which language did the weavers sign the charter of wool', true],
  ['in which language did the dyers sign the treaty', false],
  ['what is the nationality of Nils Moe, who carded the flax', true],
  ['what is the nationality of Ola Berg', false],
  ['which article of the charter allows soap', true],
  ['which article of the treaty forbids chalk', false],
  ['how can I join the guild of the knitters', true],
  ['how can I join the guild of the felters', false],
  ['how many votes did the charter of wool get', true],
  ['did the weavers sign the charter in any language', false],
])('a passage without a thing of the kind that is asked for is doubted: %s', (question, expected) => {
  expect(doubted(question, TEXTS).includes('lacksKind')).toBe(expected);
});
