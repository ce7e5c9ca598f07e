import { splitSentences } from '../../search/sentences.ts';
import { PRONOUN } from '../grammar/pronouns.ts';
import { asksToConfirm, bareStatement } from './bare-statement.ts';
import { COUNTED, completeStatement, HAS_VERB, MAIN_VERB } from './complete-statement.ts';
import { quotationsIn } from './find-quotations.ts';

/** More than this nobody reads; what comes after is not judged. */
const MOST_STATEMENTS = 20;

const CONJUNCTION =
  /;\s+|,?\s+(?:and\s+)?then\s+(?=\p{Lu})|,?\s+but\s+|,\s+(?:and|while|whereas)\s+|,?\s+and\s+that\s+|\s+and\s+(?=(?:the\s)?(?:\p{L}+\s){1,4}(?:is|are|was|were|has|have|had|joined|chaired|hosted)\s)|\s+and\s+(?=(?:(?:is|are|was|were|has|have|had)(?:n['’]t)?|joined|hosted|chaired|became|took over|moved|left)\s)|,\s+/giu;

/** Cuts a text into statements that can be judged one by one. Every statement is a slice of the text. */
export function splitStatements(text: string): readonly string[] {
  const statements = sentencesOf(text)
    .flatMap((sentence) => (isQuestion(sentence) ? [] : splitClauses(sentence)))
    .map((statement) => statement.replace(/^(?:[-*•>#]+|\d+[.)])\s+/u, '').trim())
    .filter((statement) => /\p{L}/u.test(statement) && !isHeading(statement));
  return statements.slice(0, MOST_STATEMENTS);
}

/** "My notes:" says nothing of its own. */
function isHeading(statement: string): boolean {
  return /:\W*$/u.test(statement) && !HAS_VERB.test(statement);
}

/** A sentence ends where the one who speaks ends it, not within what is quoted; who is quoted may stand in another one. */
function sentencesOf(text: string): readonly string[] {
  const quotations = quotationsIn(text);
  const isQuoted = (from: number, to: number) =>
    quotations.some(({ start, end }) => start >= from && end <= to);
  const ends = splitSentences(text)
    .map(({ end }) => end)
    .filter((end) => !quotations.some((quotation) => end > quotation.start && end < quotation.end));
  const belongsToLast = (position: number) => {
    const [before, from, to] = [ends[position - 2] ?? 0, ends[position - 1] ?? 0, ends[position] ?? 0];
    const isLed = isQuoted(from, to) && LEANS.test(text.slice(from, to));
    return isLed || (isQuoted(before, from) && SAYS_WHENCE.test(text.slice(from, to)));
  };
  const kept = ends.filter((_, position) => position === ends.length - 1 || !belongsToLast(position + 1));
  return kept.map((end, position) => text.slice(kept[position - 1] ?? 0, end).trim());
}

/** Whose words they are was said before. */
const LEANS = new RegExp(
  String.raw`^\W*(?:${PRONOUN}|the (?:text|document|paragraph|passage|line|quote|wording))\b`,
  'iu',
);

/** Says of a quotation where it stands, or who says so. */
const SAYS_WHENCE =
  /^\W*(?:(?:that|this|it|these|those|all)(?: \p{L}+)? (?:is|are|was|were|stands?|comes?|came)(?: \p{L}+)? (?:in|from|by|on)\b|(?:source|from|taken|says?|said|quoted|see)\b)/iu;

/** "Does it say “…”?" asks whether the words stand there. */
function isQuestion(sentence: string): boolean {
  if (quotationsIn(sentence).length > 0) return false;
  return /\?["”')\s]*$/u.test(sentence) && !asksToConfirm(sentence);
}

/** What was "adopted and signed" is told of one thing behind both. */
const ENDS_IN_VERB = new RegExp(String.raw`\b${MAIN_VERB}$`, 'iu');

/** Nothing but a comma between two sentences. */
const SPLICE = /^,\s+$/u;

/** A subject with its verb. */
const BEGINS_ANEW =
  /^(?:(?:it|they|he|she|both)(?:\s|['’]s\b)|(?:[Tt]he\s(?:\p{L}+\s){1,4}|(?:\p{Lu}[\p{L}'’-]+\s){1,3})(?:is|are|was|were|has|had|have|joined|chaired|hosted|became|took)\s)/u;

/** Goes on behind its comma. */
const SUBORDINATE =
  /(?:^\W*|[,–-]\s+)(?:who|which|where|when(?:ever)?|after|before|(?:al)?though|if|since|as|because|while|once|until|by the time)\b/iu;

function splitClauses(sentence: string): readonly string[] {
  const clauses: string[] = [];
  const quotations = quotationsIn(sentence);
  const isQuoted = (place: number) => quotations.some(({ start, end }) => place > start && place < end);
  let start = 0;
  for (const match of sentence.matchAll(CONJUNCTION)) {
    const left = sentence.slice(start, match.index);
    const right = sentence.slice(match.index + match[0].length);
    const isWhole = (match[0].startsWith(';') || HAS_VERB.test(bareStatement(left))) && HAS_VERB.test(right);
    const goesOn = SPLICE.test(match[0])
      ? !BEGINS_ANEW.test(right) || SUBORDINATE.test(left)
      : ENDS_IN_VERB.test(left);
    if (isQuoted(match.index) || !isWhole || goesOn) continue;
    clauses.push(left);
    start = match.index + match[0].length;
  }
  return [...clauses, sentence.slice(start)].flatMap((clause) => splitCounts(clause) ?? splitPieces(clause));
}

/** "It has five bodies, ten observers and six partners": each number is a statement of its own. */
function splitCounts(clause: string): readonly string[] | null {
  if (!COUNTS.test(clause)) return null;
  return clause.split(/,\s+(?:and\s+)?|\s+and\s+/u);
}

const COUNTS = new RegExp(
  String.raw`^(?:(?!,|\band\b).)*\b(?:has|have|had|are|were)\s${COUNTED}(?:,\s${COUNTED})*,?\sand\s${COUNTED}[\s.!]*$`,
  'iu',
);

/** "Korea in 2006" behind "Thailand was admitted in 2004, …": what makes a statement with the words of the one before it. */
function splitPieces(clause: string): readonly string[] {
  if (quotationsIn(clause).length > 0) return [clause];
  const breaks = [...clause.matchAll(BREAK)].map(({ 0: all, index }) => ({
    end: index,
    next: index + all.length,
  }));
  const pieces: string[] = [];
  let start = 0;
  let heldTo = 0;
  let said: string | null = null;
  for (const [position, { end, next }] of breaks.entries()) {
    if (end < heldTo) continue;
    const before: string = said ?? clause.slice(start, end);
    const ends = [...breaks.slice(position + 1).map((later) => later.end), clause.length];
    const wholes = ends
      .slice(0, MOST_BREAKS)
      .map((to) => ({ to, text: completeStatement(clause.slice(next, to), before) }));
    const whole = wholes.find(({ text }) => text !== null);
    // What comes behind a piece that completes to nothing may go on with that piece.
    if (whole === undefined && HAS_VERB.test(before)) break;
    if (whole === undefined) continue;
    pieces.push(clause.slice(start, end));
    [start, heldTo, said] = [next, whole.to, whole.text];
  }
  return [...pieces, clause.slice(start)];
}

const BREAK = /\s*[,;]\s+(?:(?:and|but)\s+)?(?:then\s+|later\s+)?|\s+(?:and|but)\s+(?:then\s+|later\s+)?/giu;

/** A piece may hold a break itself: "Iraq and Vietnam in 2010". */
const MOST_BREAKS = 2;
