import { expect, it } from 'vitest';
import { doubted } from './doubted.ts';

const TEXTS = [
  'Olav Brekke of Norway was named director of the lamps in 1950 and served until 1960.',
  'Ropes are mended in spring.',
];

const glossary = {
  names: [
    { id: 'norway', words: { en: ['Norway', 'Norwegian'] } },
    { id: 'peru', words: { en: ['Peru', 'Peruvian'] } },
  ],
  concepts: [],
};

it.each([
  ['Who was the Peruvian director of the lamps and until when did he serve?', true],
  ['Who was the Norwegian director of the lamps?', false],
  ['Who was director of the lamps?', false],
  // Not the office is asked for.
  ['Who served the lamps before the Peruvian director came?', false],
  ['When was the Peruvian director of the lamps named?', false],
])('the holder of an office of another country is doubted: %s', (question, expected) => {
  expect(doubted(question, TEXTS, { glossary }).includes('isOfficeOfAnother')).toBe(expected);
});
