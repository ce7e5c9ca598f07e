import { describe, expect, it } from 'vitest';
import { wordSet } from '../../src/search/asked-words.ts';
import { learnQuestions } from '../../src/search/learn-questions.ts';
import { indexOf } from './small-index.ts';

const index = indexOf(['The summit met in Almaty.', 'The council has members.']);
const learnt = learnQuestions(
  [
    ['where was the summit', 'city of the summit', 'who chairs it'],
    [],
    ['how many are in the council', 'how many members', 'who chairs it'],
  ],
  ['who paid for the summit', 'who paid for it'],
  index.vocabulary,
  index.analyser,
);
const UNANSWERED = 3;

describe('what listed questions teach', () => {
  it('is how like a question is to those of each list, and of the unanswered ones behind them', () => {
    const likeness = (question: string) =>
      [0, 1, 2, UNANSWERED].map((list) => learnt.index.likeness(index.parse(question), list).best);
    expect(likeness('where was the summit')[0]).toBeCloseTo(1, 5);
    expect(likeness('who paid for the summit')[UNANSWERED]).toBeCloseTo(1, 5);
    expect(likeness('how many members').map((best) => best > 0)).toEqual([false, false, true, false]);
  });

  it('is which list the words lead to', () => {
    const lead = learnt.words.lead(wordSet(index.parse('how many')));
    expect(lead.likeliest[0]).toBe(2);
  });

  it('is whether there is an answer', () => {
    const answerable = (question: string) => learnt.answerable(index.parse(question).asking);
    expect(answerable('how many')).toBeGreaterThan(0);
    expect(answerable('who paid')).toBeLessThan(0);
  });

  it('is which terms people ask with for a passage; nothing of one without a list', () => {
    expect(learnt.askedOf(0)?.has('citi')).toBe(true);
    expect(learnt.askedOf(0)?.has('council')).toBe(false);
    expect(learnt.askedOf(1)).toBeNull();
  });

  it('is which words they ask with, stop words too', () => {
    expect(learnt.askedOf(0)?.hasWord('where')).toBe(true);
    expect(learnt.askedOf(0)?.hasWord('how')).toBe(false);
  });
});
