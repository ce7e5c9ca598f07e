import { type Token, tokenize } from '../../search/tokenize.ts';
import { nounEnd, participleIn, type Run } from './noun-end.ts';
import { sureVerbs } from './sure-verbs.ts';
import { BE, DETERMINER, DONE, HELPING_VERB, isContent, PREPOSITION, SUBJECT } from './word-kinds.ts';

/** A noun phrase of a question, such as `the first summit`. */
export interface Phrase {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The preposition before it, in lower case; `null`: none. */
  readonly preposition: string | null;
  /** `asked`: what a question word belongs to, as in `how many members`. */
  readonly role: 'asked' | 'verb' | 'plain';
}

/** Names that may stand in a question, in lower case; they keep a noun apart from the verb behind it. */
export type Names = ReadonlySet<string>;

/** The noun phrases of a question, and its verbs where they stand alone, in order. */
export function readPhrases(question: string, names: Names): readonly Phrase[] {
  const tokens = tokenize(question);
  const phrases: Phrase[] = [];
  const verbs = sureVerbs(tokens);
  let position = 0;
  while (position < tokens.length) {
    if (verbs.has(position)) {
      phrases.push(verbAt(tokens, position));
      position += 1;
      continue;
    }
    const last = runEnd(question, tokens, position, verbs);
    if (last === null) {
      position += 1;
      continue;
    }
    phrases.push(...splitRun({ question, tokens, names, verbs, first: position, last }));
    position = last + 1;
  }
  return phrases;
}

function verbAt(tokens: readonly Token[], position: number): Phrase {
  const { text, start, end } = tokens[position] ?? { text: '', start: 0, end: 0 };
  return { text, start, end, preposition: null, role: 'verb' };
}

/** Position of the last token of the run of words that begins here; `null`: none does. */
function runEnd(
  question: string,
  tokens: readonly Token[],
  first: number,
  verbs: ReadonlySet<number>,
): number | null {
  const textAt = (position: number) => tokens[position]?.text ?? '';
  let position = DETERMINER.test(textAt(first)) ? first + 1 : first;
  if (!isContent(textAt(position)) || position >= tokens.length) return null;
  while (
    position + 1 < tokens.length &&
    !verbs.has(position + 1) &&
    !isPauseBehind(question, tokens, position)
  ) {
    if (isContent(textAt(position + 1))) position += 1;
    else if (
      /^of$/iu.test(textAt(position + 1)) &&
      isContent(textAt(position + 2)) &&
      position + 2 < tokens.length
    )
      position += 2;
    else if (
      /^of$/iu.test(textAt(position + 1)) &&
      DETERMINER.test(textAt(position + 2)) &&
      isContent(textAt(position + 3))
    )
      position += 3;
    else break;
  }
  return Math.min(position, tokens.length - 1);
}

/** `the extension, Oria`: two phrases. */
function isPauseBehind(question: string, tokens: readonly Token[], position: number): boolean {
  const between = question.slice(tokens[position]?.end ?? 0, tokens[position + 1]?.start ?? 0);
  return /[,;:?!]|\.\s/u.test(between);
}

function splitRun(run: Run): readonly Phrase[] {
  const { question, tokens, first, last } = run;
  const before = tokens[first - 1]?.text ?? '';
  const preposition = PREPOSITION.test(before) ? before.toLowerCase() : null;
  const phrase = (from: number, to: number, role: Phrase['role']): readonly Phrase[] => {
    const start = tokens[from]?.start ?? 0;
    const end = tokens[to]?.end ?? start;
    return from > to ? [] : [{ text: question.slice(start, end), start, end, preposition, role }];
  };
  const opening = verbsBefore(tokens, first);
  if (opening === 'asked') {
    const verb = presentVerb(tokens, first, last);
    if (verb !== null)
      return [
        ...phrase(first, verb - 1, 'asked'),
        ...phrase(verb, verb, 'verb'),
        ...phrase(verb + 1, last, 'plain'),
      ];
    const end = participleIn(question, tokens, first + 1, last) ?? last + 1;
    return [...phrase(first, end - 1, 'asked'), ...phrase(end, last, 'verb')];
  }
  const isVerb =
    opening === 'plain' && preposition === null && /^\p{Ll}+ed$/u.test(tokens[first]?.text ?? '');
  if (opening === 'verb' || isVerb)
    return [...phrase(first, first, 'verb'), ...phrase(first + 1, last, 'plain')];
  const end = nounEnd(run);
  if (end < last && DONE.test(tokens[end + 1]?.text ?? ''))
    return [
      ...phrase(first, end, 'plain'),
      ...phrase(end + 1, end + 1, 'verb'),
      ...phrase(end + 2, last, 'plain'),
    ];
  return [...phrase(first, end, 'plain'), ...phrase(end + 1, last, restRole(tokens, first, end, last))];
}

/** The verb of `which country chairs the fund`, where one of a kind is asked for that does something; `null`: none. */
function presentVerb(tokens: readonly Token[], first: number, last: number): number | null {
  const [noun = '', verb = ''] = [tokens[first]?.text, tokens[first + 1]?.text];
  const isFollowed = first + 1 <= last && first + 2 < tokens.length;
  // `which states observe the fund`: a name or another noun follows a verb of many.
  const next = tokens[first + 2]?.text ?? '';
  const isOfMany = /^\p{Ll}+[^s]s$/u.test(noun) && /^\p{Ll}+[^sd]$/u.test(verb);
  if (isFollowed && isOfMany && (/^\p{Lu}/u.test(next) || DETERMINER.test(next))) return first + 1;
  return isFollowed && DOER.test(noun) && /^\p{Ll}{2,}[^s]s$/u.test(verb) ? first + 1 : null;
}

const DOER =
  /^(?:country|state|nation|body|organi[sz]ation|council|committee|person|leader|city|institution|ministry|company|group|institute)$/iu;

/** What the words before a run make of its beginning: `who proposed …`, `which areas are …`. */
function verbsBefore(tokens: readonly Token[], first: number): Phrase['role'] {
  const before = tokens[first - 1]?.text ?? '';
  const beforeThat = tokens[first - 2]?.text ?? '';
  if (/^who$/iu.test(before)) return 'verb';
  if (SUBJECT.test(before) && HELPING_VERB.test(beforeThat))
    return pointsAtNoun(tokens, first) ? 'plain' : 'verb';
  if (/^who$/iu.test(beforeThat) && HELPING_VERB.test(before) && !BE.test(before)) return 'verb';
  const isAsked =
    /^(?:what|which|whose|how)$/iu.test(before) ||
    (/^how$/iu.test(beforeThat) && /^(?:many|much)$/iu.test(before));
  if (!isAsked) return 'plain';
  const isNoun =
    /^(?:which|whose|many|much)$/iu.test(before) ||
    tokens.slice(first).some(({ text }) => HELPING_VERB.test(text));
  return isNoun ? 'asked' : 'verb';
}

/** `that` of `where was that fair held` belongs to the fair, of `was that adopted` to nothing. */
function pointsAtNoun(tokens: readonly Token[], first: number): boolean {
  const [beforeThat = '', before = '', noun = '', verb = ''] = tokens
    .slice(first - 2, first + 2)
    .map(({ text }) => text);
  return (
    BE.test(beforeThat) &&
    /^(?:this|that|these|those)$/iu.test(before) &&
    !DONE.test(noun) &&
    DONE.test(verb) &&
    first + 2 === tokens.length
  );
}

/** After `did` and its like a verb follows the noun, or another noun: `is Ada head of the office`. */
function restRole(tokens: readonly Token[], first: number, end: number, last: number): Phrase['role'] {
  const before = tokens[first - 1]?.text ?? '';
  const isNoun = tokens.slice(end + 1, last + 1).some(({ text }) => /^of$/iu.test(text));
  return HELPING_VERB.test(before) && !isNoun ? 'verb' : 'plain';
}
