import type { Answer } from '../answer.ts';
import { ORDER } from '../grammar/ordinals.ts';
import { setsOthersAgainst } from './read-of-all.ts';
import type { Turn } from './turn.ts';
import { contentWords } from './word-kinds.ts';

const STOPS = /[\s?!.…]+$/u;
const ASKS_WHY = /^why\b/iu;
/** So surely an answer says why, in whatever words. */
const SURE = 0.8;
/** How a text says why. */
const GIVES_REASON =
  /\b(?:because|due to|owing to|so that|in order to|therefore|thus|reasons?|as long as|only (?:if|when|after)|cannot|can't|must|has to|have to|requires?|required|rules?|needed|for lack of|to (?:avoid|keep|protect|prevent|allow|help|make)|so)\b/iu;
const ASKS_BESIDE = /\b(?:before|after)\b/iu;
/** How a text says who or what was beside something in time. */
const TELLS_BESIDE =
  /\b(?:before|after|until|from|since|previous\p{L}*|former\p{L}*|earlier|later|then|next|first|succe\p{L}+|follow\p{L}+|replac\p{L}+)\b/iu;

/** How a text says that others say something else. */
const TELLS_OF_OTHERS =
  /\b(?:differ\p{L}*|disagree\p{L}*|whereas|while|although|another|others?|some|one (?:source|report|page|press|agency)|sources?|reports?|according to|wrong\p{L}*|either|instead)\b/iu;

/**
 * True where a question that goes on from an answer only gets the same words again, and they do not speak of what it asks:
 * "how big is it" of a building that was said to have been opened. So is another sentence that gives no reason none to "why".
 */
export function repeatsInstead(question: string, answer: Answer, before: Turn | undefined): boolean {
  if (before === undefined || !('citations' in answer) || !('citations' in before.answer)) return false;
  const [said, told] = [before.answer.citations[0], answer.citations[0]];
  if (said === undefined || told === undefined) return false;
  if (told.passage !== said.passage)
    return ASKS_WHY.test(question) && answer.confidence < SURE && !GIVES_REASON.test(told.quote);
  if (ASKS_WHY.test(question)) return !GIVES_REASON.test(told.quote);
  if (told.quote !== said.quote) return false;
  if (setsOthersAgainst(question) && !TELLS_OF_OTHERS.test(told.quote)) return true;
  if (ASKS_BESIDE.test(question) && !TELLS_BESIDE.test(told.quote)) return true;
  const isJoined = question.startsWith(before.question.replace(STOPS, ''));
  const isRow = answer.kind === 'found' && answer.isFromTable;
  if (isJoined && isRow) return ignoresQuestion(question, answer, before, /^$/u);
  return leavesOut(answer) && (isJoined ? !leavesOut(before.answer) : !isRow);
}

/** True for what only the reason, or what is beside something, answers: nothing else that was found would. */
export function asksBeyond(question: string): boolean {
  return ASKS_WHY.test(question) || ASKS_BESIDE.test(question);
}

/**
 * True where what answers a question that was asked behind another one speaks of the other one alone: it has none of the
 * words that only this one has, by how they begin.
 * @param unsaid words that a text need not have: which one in order it tells of, it may say otherwise.
 */
export function ignoresQuestion(
  question: string,
  answer: Answer,
  before: Turn,
  unsaid: RegExp = IN_ORDER,
): boolean {
  const passage = 'citations' in answer ? answer.citations[0]?.passage : undefined;
  if (passage === undefined || FOREIGN.test(question)) return false;
  const words = contentWords(question.toLowerCase()).filter((word) => !unsaid.test(word));
  const stems = words.map((word) => word.slice(0, STEM_LENGTH));
  const fresh = stems.filter((stem) => !before.question.toLowerCase().includes(stem));
  const text = `${passage.headings.join(' ')} ${passage.text}`.toLowerCase();
  return fresh.length > 0 && !fresh.some((stem) => text.includes(stem));
}

const STEM_LENGTH = 5;
const IN_ORDER = new RegExp(`^(?:${ORDER})$`, 'u');

/**
 * True where the same is asked of something else, and what is found says less of what is asked: of "what is it called in
 * Korean" and "in Japanese", only that Japan is an observer.
 */
export function losesSense(answer: Answer, before: Turn | undefined): boolean {
  if (answer.kind !== 'found' || answer.isFromTable || before?.answer.kind !== 'found') return false;
  return leavesOut(answer, LOST) && !leavesOut(before.answer);
}

/**
 * True where the first passage of an answer lacks a word of its question, in all its forms. Of words in another language it
 * has few.
 */
function leavesOut(answer: Answer, share = WHOLE): boolean {
  if (FOREIGN.test(answer.question)) return false;
  const passage = 'citations' in answer ? answer.citations[0]?.passage : undefined;
  const coverage = answer.hits.find((hit) => hit.passage === passage)?.features['coverage'];
  return coverage !== undefined && coverage < share;
}

/** Letters of questions that are not, or not all, in English. */
const FOREIGN = /[\p{Script=Cyrillic}\p{Script=Han}ğış]/u;

/** All of a question's words, but for rounding. */
const WHOLE = 0.999;
/** What is left where a word that tells much is missing. */
const LOST = 0.8;
