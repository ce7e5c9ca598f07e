import type { Token } from '../../search/tokenize.ts';
import { EVENT } from './event.ts';
import type { Names } from './phrases.ts';
import { BE, DETERMINER, DONE, HELPING_VERB } from './word-kinds.ts';

/** Words that stand together, with all that is known of them. */
export interface Run {
  readonly question: string;
  readonly tokens: readonly Token[];
  readonly names: Names;
  readonly verbs: ReadonlySet<number>;
  readonly first: number;
  readonly last: number;
}

/** Where the noun ends and the verb behind it begins. */
export function nounEnd({ question, tokens, names, verbs, first, last }: Run): number {
  const textAt = (position: number) => tokens[position]?.text ?? '';
  const noun = DETERMINER.test(textAt(first)) ? first + 1 : first;
  const before = textAt(first - 1);
  const named = nameEnd(tokens, noun, last, names);
  const isVerbNext = HELPING_VERB.test(textAt(last + 1)) || verbs.has(last + 1);
  const isVerbDue = HELPING_VERB.test(before) && !BE.test(before) && !isVerbNext;
  // `did the Oslo fair open`: the name is that of the place where it was.
  const isOwner = isVerbDue && named !== null && named < last - 1 && EVENT.test(textAt(named + 1));
  if (named !== null && !isOwner && (isVerbDue || noun === first)) return named;
  if (isVerbDue && last > noun) return Math.max(noun, verbAhead(tokens, last) - 1);
  const bare = nameBeforeNoun(tokens, first, last);
  if (bare !== null) return bare;
  if (isCompared(tokens, noun, last)) return last - 1;
  if (endsInVerb(tokens, noun, last) || endsInAdjective(tokens, first, last)) return last - 1;
  return BE.test(before) ? (participleIn(question, tokens, noun + 1, last) ?? last + 1) - 1 : last;
}

/** `when was the pact with the bank signed`: the verb that belongs to `was`. */
function endsInVerb(tokens: readonly Token[], noun: number, last: number): boolean {
  const isLast = last === tokens.length - 1 && last > noun;
  return (
    isLast && DONE.test(tokens[last]?.text ?? '') && tokens.slice(0, noun).some(({ text }) => BE.test(text))
  );
}

/** `how is Oria different from Tall`: what it is beside another belongs to no name. */
function isCompared(tokens: readonly Token[], noun: number, last: number): boolean {
  const textAt = (position: number) => tokens[position]?.text ?? '';
  return (
    last > noun &&
    BE.test(textAt(noun - 1)) &&
    /^\p{Lu}/u.test(textAt(last - 1)) &&
    /^\p{Ll}+$/u.test(textAt(last)) &&
    /^(?:from|to|than|with)$/u.test(textAt(last + 1))
  );
}

/** `is Ada right`, `is the pact binding`: the small word at the end belongs to no name. */
function endsInAdjective(tokens: readonly Token[], first: number, last: number): boolean {
  const isAsked = first === 1 && last === tokens.length - 1 && BE.test(tokens[0]?.text ?? '');
  const names = tokens.slice(first, last).filter(({ text }) => !DETERMINER.test(text));
  return (
    isAsked &&
    names.length > 0 &&
    (ADJECTIVE.test(tokens[last]?.text ?? '') ||
      (names.every(({ text }) => /^\p{Lu}/u.test(text)) && /^\p{Ll}/u.test(tokens[last]?.text ?? '')))
  );
}

const ADJECTIVE = /^\p{Ll}+(?:[ai]ble|ous|ive|ful|ory|(?<!m)ent|(?<!meet|gather|hear|sign|open)ing)$/u;

/** Where the verb at the end begins, with the adverbs around it: `did the ministers last meet informally`. */
function verbAhead(tokens: readonly Token[], last: number): number {
  const textAt = (position: number) => tokens[position]?.text ?? '';
  let verb = last;
  while (/^\p{Ll}{3,}ly$/u.test(textAt(verb))) verb -= 1;
  // `where will the fair take place`: two words for one verb.
  if (/^(?:take|took) place$/iu.test(`${textAt(verb - 1)} ${textAt(verb)}`)) verb -= 1;
  while (/^(?:last|first|ever|also|only|always|usually|originally)$/u.test(textAt(verb - 1))) verb -= 1;
  return verb;
}

/** Where the name ends in `is Ada head of the office`; `null`: no name begins the question, or nothing else follows. */
function nameBeforeNoun(tokens: readonly Token[], first: number, last: number): number | null {
  const isName = (position: number) => /^\p{Lu}/u.test(tokens[position]?.text ?? '');
  if (first !== 1 || !BE.test(tokens[0]?.text ?? '') || !isName(first)) return null;
  let end = first;
  while (end < last && isName(end + 1)) end += 1;
  const isNoun = tokens.slice(end + 1, last + 1).some(({ text }) => /^of$/iu.test(text));
  return isNoun && !/^of$/iu.test(tokens[end + 1]?.text ?? '') ? end : null;
}

/** The first participle; `built` in `purpose-built` is none. */
export function participleIn(
  question: string,
  tokens: readonly Token[],
  first: number,
  last: number,
): number | null {
  const found = tokens
    .slice(first, last + 1)
    .findIndex(({ text, start }) => DONE.test(text) && question[start - 1] !== '-');
  return found < 0 ? null : first + found;
}

/** The end of the longest name that begins here; `null`: none does. */
function nameEnd(tokens: readonly Token[], first: number, last: number, names: Names): number | null {
  for (let end = last; end >= first; end -= 1) {
    const words = tokens.slice(first, end + 1).map(({ text }) => text.toLowerCase());
    if (names.has(words.join(' '))) return end;
  }
  return null;
}
