import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { askOfOthers } from '../../../src/answer/conversation/ask-of-others.ts';
import type { Turn } from '../../../src/answer/conversation/turn.ts';
import { FIRST_SUMMIT, PROPOSAL } from '../../support/sample-corpus.ts';
import { cite, foundAnswer, hitsOf } from '../../support/sample-engine.ts';

const NOTHING = { kind: 'not-found', question: '', confidence: 0, best: null, hits: [] } as const;

function answerOf(confidence: number, coverage: number): Answer {
  const hits = hitsOf([FIRST_SUMMIT]).map((hit) => ({ ...hit, features: { coverage } }));
  return foundAnswer({ citations: [cite(FIRST_SUMMIT)], hits, confidence });
}

/** What a question is understood as, where only some full questions are answered. */
function understood(turns: readonly Turn[], asked: string, known: Readonly<Record<string, Answer>>) {
  const names = new Set<string>();
  const previous = turns.at(-1) ?? { question: '', answer: NOTHING };
  const context = { turns, previous, names, common: new Set(['league']) };
  const found = askOfOthers(asked, context, (question) => known[question] ?? { ...NOTHING, question });
  return found?.followUp.understoodAs ?? null;
}

const SURE = answerOf(0.9, 1);
const TURNS: readonly Turn[] = [
  { question: 'where was the Oslo fair', answer: NOTHING },
  { question: 'who paid the fund of the league', answer: NOTHING },
];

describe('askOfOthers', () => {
  it('asks of what was spoken of further back, where only that gives an answer', () => {
    expect(understood(TURNS, 'who attended', { 'who attended, the Oslo fair': SURE })).toBe(
      'who attended, the Oslo fair',
    );
    expect(understood(TURNS, 'who planned it', { 'who planned the Oslo fair': SURE })).toBe(
      'who planned the Oslo fair',
    );
  });

  it('asks of nothing that was spoken of before the last two turns', () => {
    const turns = [...TURNS, { question: 'who chairs the board', answer: NOTHING }];
    expect(understood(turns, 'who left', { 'who left, the Oslo fair': SURE })).toBeNull();
  });

  it('takes the latest of several', () => {
    const known = { 'who left, the fund of the league': SURE, 'who left, the Oslo fair': SURE };
    expect(understood(TURNS, 'who left', known)).toBe('who left, the fund of the league');
  });

  it('takes an answer only where it is sure and explains every word', () => {
    expect(understood(TURNS, 'who left', { 'who left, the Oslo fair': answerOf(0.7, 1) })).toBeNull();
    expect(understood(TURNS, 'who left', { 'who left, the Oslo fair': answerOf(0.9, 0.9) })).toBeNull();
  });

  it('asks of what an answer named', () => {
    const told = { passage: PROPOSAL, quote: 'The fair was opened by Ada Lind Moss.' };
    const turns = [{ question: 'where was it', answer: foundAnswer({ citations: [told], short: null }) }];
    expect(understood(turns, 'what is her job', { "what is Ada Lind Moss's job": SURE })).toBe(
      "what is Ada Lind Moss's job",
    );
  });

  it('means by "he" nobody but somebody', () => {
    const known = { 'where did the Oslo fair live': SURE, "what's the Oslo fair's role": SURE };
    expect(understood(TURNS, 'where did he live', known)).toBeNull();
    expect(understood(TURNS, "what's his role", known)).toBeNull();
  });

  it('does not ask what says nothing of its own', () => {
    expect(understood(TURNS, 'when was that', { 'when was the Oslo fair': SURE })).toBeNull();
    expect(
      understood(
        [{ question: 'who proposed it', answer: foundAnswer({ citations: [cite(PROPOSAL)] }) }],
        'why',
        {},
      ),
    ).toBeNull();
  });
});
