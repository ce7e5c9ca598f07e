import { splitSentences } from '../../search/sentences.ts';
import { asksToConfirm } from './bare-statement.ts';

/** More than this nobody reads; what comes after is not judged. */
const MOST_STATEMENTS = 20;

/** A finite verb: what stands on both sides of a conjunction is then a statement of its own. */
const VERB =
  /\b(?:is|are|was|were|has|have|had|does|do|did|will|became|joined|hosted|chaired|signed|meets?|moved|took|held|opened|adopted|founded|proposed|includes?|covers?|belongs?)\b/iu;
const CONJUNCTION =
  /;\s+|,?\s+but\s+|,\s+(?:and|while|whereas)\s+|\s+and\s+(?=(?:the\s)?(?:\p{L}+\s){1,4}(?:is|are|was|were|has|have|had|joined|chaired|hosted)\s)|\s+and\s+(?=(?:is|are|was|were|has|have|had)\s)/giu;

/** Cuts a text into statements that can be judged one by one. Every statement is a slice of the text. */
export function splitStatements(text: string): readonly string[] {
  const statements = splitSentences(text)
    .flatMap((sentence) => (isQuestion(sentence.text) ? [] : splitClauses(sentence.text)))
    .map((statement) => statement.replace(/^(?:[-*•>]+|\d+[.)])\s+/u, '').trim())
    .filter((statement) => /\p{L}/u.test(statement));
  return statements.slice(0, MOST_STATEMENTS);
}

function isQuestion(sentence: string): boolean {
  return /\?["”')\s]*$/u.test(sentence) && !asksToConfirm(sentence);
}

function splitClauses(sentence: string): readonly string[] {
  const clauses: string[] = [];
  let start = 0;
  for (const match of sentence.matchAll(CONJUNCTION)) {
    const left = sentence.slice(start, match.index);
    const right = sentence.slice(match.index + match[0].length);
    if (isInQuote(sentence, match.index) || !VERB.test(left) || !VERB.test(right)) continue;
    clauses.push(left);
    start = match.index + match[0].length;
  }
  return [...clauses, sentence.slice(start)];
}

/** A quotation is compared as a whole. */
function isInQuote(sentence: string, position: number): boolean {
  const marks = sentence.slice(0, position).match(/["“”«»]/gu) ?? [];
  return marks.length % 2 === 1;
}
