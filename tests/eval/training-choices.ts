import { chooseSentences, type SentenceChoice } from '../../src/answer/choose-sentence.ts';
import { findHits } from '../../src/answer/find-hits.ts';
import { quoteSentence } from '../../src/answer/quote-sentence.ts';
import type { PassageIndex } from '../../src/search/build-passage-index.ts';
import type { Choice } from './fit-softmax.ts';
import { type AnswerableQuestion, loadGolden } from './load-golden.ts';
import type { PublicQuestion } from './load-questions.ts';
import { saysIt } from './says-it.ts';
import type { TrainingCorpora } from './training-corpora.ts';

/** Of what people ask about our field, two in three have an answer: in this proportion the golden set was written. */
export const USUAL_ODDS = 2;

/** Where questions are listed, one about our own content counts as several of the lists: it is what we are for. */
export const OWN_WEIGHT = 3;
const HITS = 50;
const READ = 10;
/** Of so many hits sentences are compared for fitting: of twice as many they take twice the time, and tell no more. */
const COMPARED = 4;

/** Every so manieth of the listed questions, each met as a new one. */
const ASKED_SAMPLE = 4;

/** For every question: the hits of the index, and which of them hold the answer; with lists of questions and without. */
export function rankingChoices(
  corpora: TrainingCorpora,
): Readonly<Record<'listed' | 'unlisted', readonly Choice[]>> {
  const ownIn = (index: PassageIndex) =>
    loadGolden().answerableForFitting.map(({ q, passages }) => rankingChoice(index, q, passages));
  const asked = corpora.folds.flatMap((fold) =>
    fold.asked
      .filter((_, position) => position % ASKED_SAMPLE === 0)
      .map(({ q, passage }) => rankingChoice(fold.index, q, [passage])),
  );
  return {
    listed: [...asked, ...repeat(ownIn(corpora.own))],
    unlisted: [
      ...corpora.questions.map(({ q, gold }) => rankingChoice(corpora.public, q, gold)),
      ...ownIn(corpora.ownUnlisted),
    ],
  };
}

function rankingChoice(index: PassageIndex, question: string, gold: readonly string[]): Choice {
  const hits = index.search(index.parse(question), HITS);
  return {
    candidates: hits.map(({ features }) => features),
    right: hits.map(({ passage }) => gold.includes(passage.id)),
  };
}

/**
 * For every question: the sentences of the first hits, of public ones also those of the right passage alone, and which of
 * them answer; with lists of questions and without.
 */
export function sentenceChoices(
  corpora: TrainingCorpora,
): Readonly<Record<'listed' | 'unlisted', readonly Choice[]>> {
  const ownIn = (index: PassageIndex, read: number) =>
    loadGolden().answerableForFitting.map((golden) =>
      choiceOf(choicesFor(index, golden.q, { read, spansOf: 'all' }), (choice) => isRight(golden, choice)),
    );
  const inPublic = (question: string, within?: readonly string[]) =>
    choicesFor(corpora.public, question, { within, read: COMPARED, spansOf: 'all' });
  const searched = corpora.allQuestions.map((question) =>
    choiceOf(
      inPublic(question.q),
      (choice) => question.gold.includes(choice.hit.passage.id) && holdsAnswer(question, choice),
    ),
  );
  const given = corpora.allQuestions.map((question) =>
    choiceOf(inPublic(question.q, question.gold), (choice) => holdsAnswer(question, choice)),
  );
  return {
    listed: ownIn(corpora.own, READ),
    unlisted: [...searched, ...given, ...ownIn(corpora.ownUnlisted, COMPARED)],
  };
}

/** How sentences are looked for: among some passages, in so many hits, with how many of them compared by their spans. */
interface Reading {
  readonly within?: readonly string[] | undefined;
  readonly read?: number;
  readonly spansOf?: 'all';
}

/** The choices as the engine makes them, or with all sentences compared by their spans. */
export function choicesFor(
  index: PassageIndex,
  question: string,
  { within, read = READ, spansOf }: Reading = {},
): readonly SentenceChoice[] {
  const query = index.parse(question);
  return chooseSentences(query, findHits(query, index, { limit: read, within }), index, spansOf);
}

function choiceOf(choices: readonly SentenceChoice[], right: (choice: SentenceChoice) => boolean): Choice {
  return { candidates: choices.map(({ features }) => features), right: choices.map(right) };
}

export function isRight(
  golden: Pick<AnswerableQuestion, 'passages' | 'contains' | 'all'>,
  { hit, match, sentence }: SentenceChoice,
): boolean {
  return golden.passages.includes(hit.passage.id) && saysIt(golden, quoteSentence(match.analysed, sentence));
}

export function holdsAnswer({ answers }: PublicQuestion, { text }: SentenceChoice): boolean {
  return answers.some((answer) => text.includes(answer));
}

function repeat<T>(items: readonly T[]): readonly T[] {
  return Array.from({ length: OWN_WEIGHT }, () => items).flat();
}
