import type { Query } from '../../search/parse-query.ts';
import { tokenize } from '../../search/tokenize.ts';
import { PARTICIPLE } from '../grammar/verbs.ts';
import { wordClass } from '../grammar/word-class.ts';
import { ENDS_PHRASE } from '../grammar/word-groups.ts';
import { readFrame } from '../span/read-frame.ts';

/** What somebody or something that is asked for does in the question. */
type Role = 'subject' | 'patient' | 'agent' | 'object' | 'predicate';

export interface AskedRole {
  readonly role: Role;
  /** The position of the verb, or of the noun that is asked about, in the question; -1: it is not known. */
  readonly position: number;
}

const BE = /^(?:is|was|are|were|be|been|'s)$/u;
const DO = /^(?:do|does|did)$/u;
const BESIDE =
  /^(?:has|have|had|will|would|can|could|should|may|might|must|first|originally|also|ever|now|currently|finally|actually|really|officially|formally|then|later|all|else)$/u;
const DONE = new RegExp(String.raw`^(?:${PARTICIPLE}|\p{L}+ing)$`, 'u');

/** Reads from a question what is done, or is, by whom or what it asks for; `null`: it asks in no such way. */
export function askedRole(query: Query): AskedRole | null {
  const tokens = tokenize(query.text).map(({ text }) => text.toLowerCase());
  const { askPosition: ask, focusPosition: focus } = readFrame(query);
  const word = tokens[ask]?.replace(/['’]s$/u, '') ?? '';
  if (!/^(?:who|whom|which|what)$/u.test(word)) return null;
  if (tokens[ask - 1] === 'by') return { role: 'agent', position: verbNear(tokens, ask) };
  const isContracted = tokens[ask] !== word;
  if (/^(?:which|what)$/u.test(word) && (focus < 0 || BE.test(tokens[ask + 1] ?? '')))
    return focus < 0 ? null : { role: 'predicate', position: focus };
  let at = /^who/u.test(word) ? ask + 1 : focus + 1;
  if (word === 'whom' || DO.test(tokens[at] ?? '')) return { role: 'object', position: -1 };
  while (BESIDE.test(tokens[at] ?? '')) at += 1;
  if (!isContracted && !BE.test(tokens[at] ?? '')) return { role: 'subject', position: at };
  if (!isContracted) at += 1;
  while (BESIDE.test(tokens[at] ?? '')) at += 1;
  if (tokens.at(-1) === 'by') return { role: 'agent', position: verbFrom(tokens, at) };
  const next = tokens[at] ?? '';
  if (/(?<!^(?:k|r|th|str|w|sibl|be))ing$/u.test(next)) return { role: 'subject', position: at };
  if (DONE.test(next)) return { role: 'patient', position: at };
  return { role: 'predicate', position: nounFrom(tokens, at) };
}

/** "By whom was it opened", "it was opened by whom". */
function verbNear(tokens: readonly string[], ask: number): number {
  const isLast = ask >= tokens.length - 2;
  return isLast
    ? tokens.findLastIndex((token, at) => at < ask && DONE.test(token))
    : verbFrom(tokens, ask + 1);
}

function verbFrom(tokens: readonly string[], from: number): number {
  return tokens.findIndex((token, at) => at >= from && DONE.test(token));
}

/** The head of "the first mayor of the town": the last word before one that leads on. */
function nounFrom(tokens: readonly string[], from: number): number {
  let at = from;
  while (/^(?:the|a|an|its|his|her|their|this)$/u.test(tokens[at] ?? '')) at += 1;
  while (at + 1 < tokens.length && !ENDS_PHRASE.has(wordClass(tokens[at + 1] ?? ''))) at += 1;
  return at;
}
