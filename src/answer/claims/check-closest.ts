import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Citation } from '../answer.ts';
import { chooseAnswer } from '../choose-answer.ts';
import { bestOfEachPassage, type SentenceChoice } from '../choose-sentence.ts';
import { findHits } from '../find-hits.ts';
import { quoteSentence } from '../quote-sentence.ts';
import { bareStatement } from './bare-statement.ts';
import { COMPARED_WHOLE } from './check-sentence.ts';
import type { ClaimSources } from './claim-sources.ts';
import { SETS_READINGS_SIDE_BY_SIDE, SPEAKS_OF_ERRORS } from './claim-words.ts';
import { judgeClosely } from './judge-closely.ts';
import type { Reading } from './reading.ts';
import type { Judgement } from './verdict.ts';

/** The share of a statement that the first passage must say, and that another one must. */
const LEAST_COVERED = 0.4;
const WELL_COVERED = 0.6;

/** So many passages may say what is claimed; only the first may gainsay it. */
const COMPARED_PASSAGES = 3;

/** What passages that are near a statement make of it. */
interface Closest {
  /** `null`: they say neither that it is so nor that it is not. */
  readonly decided: Judgement | null;
  /** The nearest of them; `null`: none is near. */
  readonly closest: Citation | null;
}

/**
 * Judges a statement by the passages that the engine would answer from if it was asked whether it is so. They may use other
 * words: what must agree are the names, numbers and dates, and whatever turns a sentence into its opposite.
 */
export function checkClosest(text: string, { index, read }: ClaimSources, bar: number): Closest {
  const claim = read(bareStatement(text));
  const choices = passagesFor(claim.text, index, bar) ?? passagesWithoutValue(claim, index, bar) ?? [];
  const judgements = choices
    .filter(({ hit }) => !isBeside(hit.passage))
    .flatMap((choice) => {
      const { passage } = choice.hit;
      const isNearest = choice === choices[0];
      const leastCovered = isNearest ? LEAST_COVERED : WELL_COVERED;
      // Of a row, only what reads its table knows which cell is meant instead.
      const isStrict = !isNearest || passage.row !== null;
      return quotesOf(choice).flatMap(
        (quote) => judgeClosely(claim, read(quote), { passage, index, leastCovered, isStrict }) ?? [],
      );
    });
  const decided = judgements.find(({ verdict }) => verdict === 'supported') ?? judgements[0] ?? null;
  return { decided, closest: closestOf(choices) };
}

/** True for a passage about another body, about errors, or about what several sources say: it decides nothing. */
function isBeside({ isElsewhere, text }: Passage): boolean {
  return isElsewhere || SPEAKS_OF_ERRORS.test(text) || SETS_READINGS_SIDE_BY_SIDE.test(text);
}

/** The sentence with what it leans on, and a short passage as a whole. */
function quotesOf({ match, sentence }: SentenceChoice): readonly string[] {
  const quotes = [0, COMPARED_WHOLE].map((wholeUpTo) =>
    quoteSentence(match.analysed, sentence, { wholeUpTo }),
  );
  return [...new Set(quotes)];
}

function closestOf([first]: readonly SentenceChoice[]): Citation | null {
  if (first === undefined) return null;
  return { passage: first.hit.passage, quote: quoteSentence(first.match.analysed, first.sentence) };
}

/** The best sentences of the passages that would answer; `null`: the engine is not sure enough of the best. */
function passagesFor(statement: string, index: PassageIndex, bar: number): readonly SentenceChoice[] | null {
  const query = index.parse(`is it true that ${statement}?`);
  const choice = chooseAnswer(query, findHits(query, index), index);
  if (choice === null || choice.confidence < bar) return null;
  return bestOfEachPassage(choice.choices).slice(0, COMPARED_PASSAGES);
}

/** A wrong name or date makes the engine unsure; without it the passage may be found that says the right one. */
function passagesWithoutValue(
  { text, units }: Reading,
  index: PassageIndex,
  bar: number,
): readonly SentenceChoice[] | null {
  const values = units.filter(({ kind }) => kind !== 'word' && kind !== 'context').toReversed();
  const ordinals = values.filter(({ kind }) => kind === 'ordinal');
  const others = values.filter(({ kind }) => kind !== 'ordinal');
  for (const { start, end } of [...others, ...ordinals].slice(0, MOST_LEFT_OUT)) {
    const before = text.slice(0, start).replace(/\s+(?:in|at|on|by|from|of|to|since|until|the)\s*$/iu, ' ');
    const found = passagesFor(`${before}${text.slice(end)}`, index, bar);
    if (found !== null) return found;
  }
  return null;
}

/** So many values are left out, one after the other. */
const MOST_LEFT_OUT = 3;
