import { describe, expect, it } from 'vitest';
import { buildEngine } from '../../../src/answer/build-engine.ts';
import { plainPassage } from '../../../src/corpus/plain-passage.ts';

const SURROUNDINGS = [
  ['Gardens', 'The botanical garden keeps 4,000 species of plants and is open every day but Monday.'],
  ['Railways', 'The railway from the port to the mines was closed because the mines had no ore left.'],
  ['Museums', 'The town museum shows coins, maps and tools of the fishermen.'],
  ['Rivers', 'The Alder rises in the hills near Lonsee and flows into the lake after 45 kilometres.'],
  ['Music', 'The town orchestra plays twelve concerts a year under its conductor Helga Brandt.'],
].map(([title = '', text = '']) => plainPassage({ id: title, title, text }));

function kindOf(question: string, first: string, second: string, titles = ['A report', 'Another report']) {
  const [a, b] = [first, second].map((text, at) =>
    plainPassage({ id: `p${at}`, title: titles[at] ?? '', text }),
  );
  if (a === undefined || b === undefined) throw new Error('Two passages are needed.');
  return buildEngine([...SURROUNDINGS, a, b]).answer(question).kind;
}

describe('sentences in the same words with another value', () => {
  it.each([
    [
      // Which of two dates is meant, the words before them tell in both.
      'When did the last crew leave the Orlan station?',
      'The last crew left the Orlan station on 8 February 1974, and it burnt up in 1979.',
      'The last crew left the Orlan station on 8 February 1972, and it burnt up in 1979.',
    ],
    [
      // The passage speaks of the other place too.
      'Where did Anna Keller spend the winter of 1902?',
      'Anna Keller spent the winter of 1902 in Bremen with her sister. She moved to Kiel later.',
      'Anna Keller spent the winter of 1902 in Kiel with her sister.',
    ],
    [
      'How many slaves were freed in the port of Lonsee?',
      'About 600,000 slaves were freed in the port of Lonsee, as the town says.',
      'About 700,000 slaves were freed in the port of Lonsee, as the town says.',
    ],
    [
      'How many pupils does the Lonsee school have?',
      'The Lonsee school has 420 pupils.',
      'According to another guide, the Lonsee school has 510 pupils.',
    ],
    [
      'Which goalkeeper missed the first final of Lonsee?',
      'The goalkeeper who missed the first final of Lonsee was Peter Holm.',
      'The goalkeeper who missed the first final of Lonsee was Hugo Maas.',
    ],
  ])('disagree: %s', (question, first, second) => {
    expect(kindOf(question, first, second)).toBe('conflicting');
    expect(kindOf(question, second, first)).toBe('conflicting');
  });

  it.each([
    [
      // Each writer tells of himself.
      'How long did we train for the Lonsee marathon?',
      'We trained for the Lonsee marathon for 12 weeks.',
      'We trained for the Lonsee marathon for 18 weeks.',
    ],
    [
      'How many pupils does the Lonsee school have?',
      'The Lonsee school has 420 pupils and 30 teachers.',
      'The Lonsee school has 420 pupils and 36 teachers.',
    ],
    [
      'How many pupils does the Lonsee school have?',
      'The Lonsee school has 420 pupils.',
      'The Lonsee school has 60 new pupils.',
    ],
  ])('do not: %s', (question, first, second) => {
    expect(kindOf(question, first, second)).not.toBe('conflicting');
  });
});
