import { plainQuestion } from '../../search/plain-question.ts';
import type { Answer, Citation, FoundAnswer } from '../answer.ts';
import { asHowMany } from '../as-how-many.ts';
import type { Turn } from '../conversation/turn.ts';
import { type Answerer, answerTurn, type TurnAnswer } from '../conversation.ts';
import { countedWords } from '../doubts/counted-words.ts';
import type { AnswerOptions } from '../engine.ts';
import { normaliseQuestion } from '../normalise-question.ts';
import { asksTwoThings } from './asks-two-things.ts';
import { splitQuestion } from './split-question.ts';

/**
 * Answers what is asked at once: several questions with all their answers, where each surely has one. Where not, or where one
 * question asks for two things, what is quoted has no short answer that would be taken for the whole.
 */
export function answerParts(engine: Answerer, question: string, options: AnswerOptions): Answer {
  const asked = plainQuestion(normaliseQuestion(question));
  const answer = engine.answer(question, options);
  const counting = asHowMany(asked);
  const isTold = counting === null || tellsOfNumber(answer, asked, counting);
  const whole = isTold ? answer : (countedAnswer(engine, counting, options) ?? answer);
  const parts = splitQuestion(asked);
  if (parts.length === 1) return asksTwoThings(asked) ? withoutShort(whole) : whole;
  const answers = answersTo(engine, parts, options);
  const joined = areSure(answers, whole) ? joinAnswers(answers) : null;
  return joined ?? withoutShort(whole);
}

/** True where what is cited tells of so many of them, and so says whether there are: "a list of 40 members is false". */
function tellsOfNumber(answer: Answer, asked: string, counting: string): boolean {
  const [counted] = countedWords(counting);
  if (counted === undefined || answer.kind !== 'found') return false;
  const [, number] = new RegExp(`(\\p{L}+|\\d+)\\s+${counted}\\b`, 'iu').exec(asked) ?? [];
  const said = new RegExp(`\\b${number}\\P{L}+${counted.slice(0, STEM_LENGTH)}`, 'iu');
  return number !== undefined && said.test(answer.citations[0].quote);
}

/** "Members" and "member states" begin alike. */
const STEM_LENGTH = 5;

/** How many there are says whether there are so many; who looks for the number that was asked about finds it anywhere. */
function countedAnswer(engine: Answerer, counting: string, options: AnswerOptions): FoundAnswer | null {
  const answer = engine.answer(counting, options);
  return answer.kind === 'found' ? { ...answer, short: null } : null;
}

function withoutShort(answer: Answer): Answer {
  return 'short' in answer ? { ...answer, short: null } : answer;
}

type Part = FoundAnswer & Pick<TurnAnswer, 'understoodAs'>;

/** Each in the light of those before it; none, where one of them has no answer. */
function answersTo(engine: Answerer, parts: readonly string[], options: AnswerOptions): readonly Part[] {
  const turns: Turn[] = [];
  const answers: Part[] = [];
  for (const part of parts) {
    const { turn, answer } = answerTurn(engine, turns, part, options);
    if (answer.kind !== 'found') return [];
    turns.push(turn);
    answers.push(answer);
  }
  return answers;
}

/** From here on the answer to a part is taken for sure. */
const SURE = 0.8;

/**
 * What is found for all of a question mostly answers each part of it, so that it is given up only for answers that lean
 * neither on each other nor on chance; rows of tables are chosen by every word.
 */
function areSure(answers: readonly Part[], whole: Answer): boolean {
  if (answers.every(({ isFromTable }) => isFromTable)) return true;
  const leans = answers.some(({ understoodAs }) => understoodAs !== null);
  return answers.every(({ confidence }) => confidence >= SURE) && (whole.kind === 'not-found' || !leans);
}

/** What was judged, and looked through, is told of the first. */
function joinAnswers(found: readonly FoundAnswer[]): FoundAnswer | null {
  const [first] = found;
  if (first === undefined) return null;
  const further = furtherCitations(found);
  return {
    ...first,
    short: null,
    best: first.best === null ? null : { ...first.best, span: null },
    confidence: Math.min(...found.map(({ confidence }) => confidence)),
    citations: [first.citations[0], ...further],
    isList: further.length > 0,
    silentRows: found.reduce((sum, { silentRows }) => sum + silentRows, 0),
  };
}

/** All but the first, each once. */
function furtherCitations([first, ...others]: readonly FoundAnswer[]): readonly Citation[] {
  const kept = first === undefined ? [] : [...first.citations];
  for (const citation of others.flatMap(({ citations }) => citations)) {
    const isKnown = kept.some(
      ({ passage, quote }) => passage === citation.passage && quote.includes(citation.quote),
    );
    if (!isKnown) kept.push(citation);
  }
  return kept.slice(1);
}
