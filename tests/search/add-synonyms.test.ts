import { describe, expect, it } from 'vitest';
import { findTexts, indexOf } from './small-index.ts';

const index = indexOf([
  'Pellow wrote the score, and Ada Finch is the author of the script.',
  'The lift is out of order.',
  'The weight of the wagon is 12 tonnes.',
  'The wagon was painted red.',
  'The rear wagon was added later.',
  'Harrow had 612 inhabitants in 2020.',
  'Most people come by train.',
]);

function termsOf(question: string): readonly string[] {
  return index.parse(question).terms.map(({ term }) => term);
}

describe('the synonyms of a query', () => {
  it('stand for a word that the corpus does not use', () => {
    expect(termsOf('is the elevator working')).toContain('lift');
    expect(termsOf('is the elevator working')).not.toContain('elev');
  });

  it('are not looked for where the corpus uses the word', () => {
    expect(termsOf('who wrote the script')).not.toContain('author');
  });

  it('do not stand for a name', () => {
    expect(termsOf('who is Elevator')).not.toContain('lift');
  });

  it('are looked for beside what asks how much', () => {
    expect(termsOf('how heavy is the wagon')).toContain('weight');
    expect(termsOf('how many people live in Harrow')).toContain('inhabit');
    expect(termsOf('how many people come by train')).not.toContain('inhabit');
    expect(termsOf('is it a heavy wagon')).toEqual(['weight', 'wagon']);
    expect(findTexts(index, 'how heavy is the wagon')[0]).toBe('The weight of the wagon is 12 tonnes.');
  });

  it('tell half as much as the word itself', () => {
    const weightIn = (question: string) => index.parse(question).terms.find(({ term }) => term === 'weight');
    const typed = weightIn('what is the weight of the wagon')?.idf ?? 0;
    expect(weightIn('how heavy is the wagon')).toMatchObject({ boost: 0.5, idf: typed / 2 });
  });

  it('are left out where questions are listed', () => {
    const texts = ['The lift is out of order.', 'The wagon was painted red.'];
    const listed = indexOf(texts, { asked: new Map([['p2', ['which colour is the wagon']]]) });
    expect(listed.parse('is the elevator working').terms.map(({ term }) => term)).not.toContain('lift');
  });
});
