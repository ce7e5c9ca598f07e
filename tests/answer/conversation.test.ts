import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildEngine } from '../../src/answer/build-engine.ts';
import { type Answerer, answerConversation, answerTurn } from '../../src/answer/conversation.ts';
import { FIRST_SUMMIT, MEMBER_COUNT, PROPOSAL } from '../support/sample-corpus.ts';
import { cite, foundAnswer, hitsOf } from '../support/sample-engine.ts';

const NOTHING = { kind: 'not-found', question: '', confidence: 0.4, best: null, hits: [] } as const;
const BEFORE = { question: 'what is the almaty act', answer: NOTHING };

/** Answers the questions that it knows, each with a confidence, and nothing else. */
function knowing(known: Readonly<Record<string, number>>): Answerer {
  return {
    passages: [],
    answer(question) {
      const confidence = known[question];
      return confidence === undefined
        ? { ...NOTHING, question }
        : foundAnswer({ question, confidence, citations: [cite(FIRST_SUMMIT)] });
    },
  };
}

function understood(known: Readonly<Record<string, number>>, asked: string): string | null {
  return answerTurn(knowing(known), [BEFORE], asked).answer.understoodAs;
}

describe('answerConversation', () => {
  const engine = buildEngine([PROPOSAL, FIRST_SUMMIT, MEMBER_COUNT]);

  it('answers a follow-up from the words of the turn before, and says so', () => {
    const [first, second] = answerConversation(engine, ['Where was the first CICA summit held?', 'when?']);
    expect(first).toMatchObject({ kind: 'found', understoodAs: null });
    expect(second).toMatchObject({ kind: 'found', understoodAs: 'when was the first CICA summit held' });
    expect(second?.best?.passage).toBe(FIRST_SUMMIT);
  });

  it('answers the first question as it would be answered alone', () => {
    const question = 'Who first proposed convening CICA?';
    expect(answerConversation(engine, [question])).toEqual([
      { ...engine.answer(question), understoodAs: null },
    ]);
  });

  it('answers any turns, one answer each, and the same ones again', () => {
    const turn = fc.oneof(
      fc.string({ size: 'max', maxLength: 300, unit: 'grapheme' }),
      fc
        .array(
          fc.constantFrom(
            'and',
            'it',
            'the',
            'second',
            'one',
            'who',
            'when',
            'CICA',
            'in 2010',
            ',',
            '?',
            'before',
          ),
        )
        .map((words) => words.join(' ')),
    );
    fc.assert(
      fc.property(fc.array(turn, { maxLength: 5 }), (turns) => {
        const answers = answerConversation(engine, turns);
        expect(answers).toHaveLength(turns.length);
        expect(answerConversation(engine, turns)).toEqual(answers);
      }),
      { numRuns: 60 },
    );
  });
});

describe('answerTurn', () => {
  it('takes a fragment as it was understood, even to say that nothing is known', () => {
    expect(understood({ 'and the fund?': 0.6 }, 'and the fund?')).toBe('what is the fund');
  });

  it('keeps a fragment as it stands where only that is known, and surely', () => {
    expect(understood({ 'and the fund?': 0.9 }, 'and the fund?')).toBeNull();
    expect(understood({ 'and the fund?': 0.9, 'what is the fund': 0.6 }, 'and the fund?')).toBe(
      'what is the fund',
    );
  });

  it('answers nothing else of what the same was asked of', () => {
    const before = { ...BEFORE, question: 'has Oria approved the pact' };
    const { answer } = answerTurn(knowing({ 'and Tall?': 0.9 }), [before], 'and Tall?');
    expect(answer).toMatchObject({ kind: 'not-found', understoodAs: 'has Tall approved the pact' });
  });

  it('adds to a question of few words only where that is surer', () => {
    const alone = 'what was the theme';
    const added = 'what was the theme, the almaty act';
    expect(understood({ [alone]: 0.6, [added]: 0.7 }, alone)).toBe(added);
    expect(understood({ [alone]: 0.7, [added]: 0.6 }, alone)).toBeNull();
    expect(understood({ [added]: 0.9 }, alone)).toBe(added);
  });

  it('does not answer of something else what was asked of it, and remembers what it meant', () => {
    const { turn, answer } = answerTurn(
      knowing({ 'how often does it meet': 0.95 }),
      [BEFORE],
      'how often does it meet',
    );
    expect(answer).toMatchObject({ kind: 'not-found', understoodAs: 'how often does the almaty act meet' });
    expect(turn.question).toBe('how often does the almaty act meet');
  });

  it('reads what no word explains beside the question before, and not by itself', () => {
    const together = 'what is the almaty act. and who keeps the seal?';
    const before = {
      ...BEFORE,
      answer: foundAnswer({ question: BEFORE.question, citations: [cite(FIRST_SUMMIT)] }),
    };
    const answerer = knowing({ [together]: 0.7, 'and who keeps the seal?': 0.9 });
    expect(answerTurn(answerer, [before], 'and who keeps the seal?').answer.understoodAs).toBe(together);
    const alone = knowing({ 'and who keeps the seal?': 0.9 });
    expect(answerTurn(alone, [before], 'and who keeps the seal?').answer.kind).toBe('not-found');
  });

  it('takes a question of its own for one, though a word ties it to what came before', () => {
    const sure = knowing({ 'who keeps the seal?': 0.9 });
    const { turn, answer } = answerTurn(sure, [BEFORE], 'And who keeps the seal?');
    expect(answer).toMatchObject({ kind: 'found', understoodAs: null });
    expect(turn.question).toBe('who keeps the seal?');
  });

  it('asks of what was spoken of further back only where that is surely answered', () => {
    const surely = (question: string) =>
      foundAnswer({
        question,
        confidence: 0.9,
        citations: [cite(FIRST_SUMMIT)],
        hits: hitsOf([FIRST_SUMMIT]).map((hit) => ({ ...hit, features: { coverage: 1 } })),
      });
    const answerer: Answerer = {
      passages: [],
      answer: (question) =>
        ['who attended, the almaty act', 'when was the fund founded'].includes(question)
          ? surely(question)
          : { ...NOTHING, question },
    };
    const before = [BEFORE, { question: 'how old is Ada Lind', answer: NOTHING }];
    expect(answerTurn(answerer, before, 'who attended?').answer.understoodAs).toBe(
      'who attended, the almaty act',
    );
    const founded = [{ ...BEFORE, question: 'when was the bank founded' }, ...before.slice(1)];
    expect(answerTurn(answerer, founded, 'and the fund?').answer.understoodAs).toBe(
      'when was the fund founded',
    );
  });

  it('answers no thanks, and goes on from what was said before them', () => {
    const answerer = knowing({ 'thanks!': 0.9, 'what is the fund': 0.9 });
    const thanks = answerTurn(answerer, [BEFORE], 'thanks!');
    expect(thanks.answer.understoodAs).toBeNull();
    expect(answerTurn(answerer, [BEFORE, thanks.turn], 'and the fund?').answer.understoodAs).toBe(
      'what is the fund',
    );
  });

  it('answers again where an answer is doubted, and goes on from what was said', () => {
    const answerer = knowing({ 'what is the fund': 0.9 });
    const first = answerTurn(answerer, [], 'what is the fund');
    const { turn, answer } = answerTurn(answerer, [first.turn], 'are you sure?');
    expect(answer).toEqual({ ...first.answer, understoodAs: 'what is the fund' });
    expect(turn).toBe(first.turn);
    expect(answerTurn(answerer, [], 'are you sure?').answer.kind).toBe('not-found');
  });

  it('takes back what was understood', () => {
    const answerer = knowing({ 'what is the fund': 0.9 });
    expect(answerTurn(answerer, [BEFORE], 'no, I meant the fund').answer.understoodAs).toBe(
      'what is the fund',
    );
  });

  it('does not answer otherwise what asks the same of something else', () => {
    const before = { ...BEFORE, question: 'when did the fund open' };
    const answerer = knowing({ 'and the council?': 0.95 });
    expect(answerTurn(answerer, [before], 'and the council?').answer).toMatchObject({
      kind: 'not-found',
      understoodAs: 'when did the council open',
    });
  });

  it('tells no reason where only the same is said again', () => {
    const said = foundAnswer({ question: 'is the fund open', citations: [cite(FIRST_SUMMIT)] });
    const before = { question: 'is the fund open', answer: said };
    const answerer = knowing({ "why isn't the fund open": 0.9 });
    const { answer } = answerTurn(answerer, [before], 'why not?');
    expect(answer).toMatchObject({ kind: 'not-found', understoodAs: "why isn't the fund open" });
    expect(answerTurn(answerer, [BEFORE], "why isn't the fund open").answer.kind).toBe('found');
  });

  it('declines what is unclear and goes on from what was said before it', () => {
    const answerer = knowing({ 'which of them is older': 0.9, 'what is the fund': 0.9 });
    const { turn, answer } = answerTurn(answerer, [BEFORE], 'which of them is older');
    expect(answer.kind).toBe('not-found');
    expect(answerTurn(answerer, [turn], 'and the fund?').answer.understoodAs).toBe('what is the fund');
  });

  it('never takes a preposition with its noun for a question', () => {
    const alone = knowing({ 'and in mongolian?': 0.95 });
    expect(answerTurn(alone, [BEFORE], 'and in mongolian?').answer.kind).toBe('not-found');
  });

  it.each([
    'never mind. who keeps the seal?',
    'Ok, different question: who keeps the seal?',
    'on another note, who keeps the seal?',
  ])('leaves what was said before behind: %s', (asked) => {
    const answerer = knowing({ 'who keeps the seal?': 0.9 });
    expect(answerTurn(answerer, [BEFORE], asked).turn.question).toBe('who keeps the seal?');
  });
});
