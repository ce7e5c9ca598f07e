import type { Token } from '../../search/tokenize.ts';
import { DETERMINER, HELPING_VERB, isContent, SUBJECT } from './word-kinds.ts';

/** Verbs in the form that stands behind `did`; none of them is often a noun. */
const BASE_VERB =
  /^(?:say|tell|think|want|mean|get|write|argue|expect|propose|agree|decide|become|bring|make|give|adopt|contain|mention|criticise|criticize)$/u;
/** Helping verbs behind which a verb stands in that form. */
const ASKS_FOR_BASE = /^(?:do|does|did|can|could|will|would|should|may|might|must)(?:n['’]?t)?$/iu;
/** Words that say what somebody is to do: `wants to join`, `meant to end`. */
const BEFORE_INFINITIVE =
  /^(?:want|wish|hope|plan|seek|mean|try|agree|decide|refuse|intend|expect|need|have|has|had)(?:e?s|d|ed)?$|^(?:wanted|wants|hoped|planned|sought|meant|tried|tries|agreed|decided|supposed|able|allowed|going|likely|due|ready|bound|asked|scheduled|expected)$/iu;
const OBJECT = /^(?:it|him|her|them)$/iu;

/**
 * Positions of tokens that are verbs or belong to one, whatever stands beside them: `say` of `did Ada say of Oslo`, `become`
 * of `wants to become one`, `modest` of `who called it modest`. No noun goes on over them.
 */
export function sureVerbs(tokens: readonly Token[]): ReadonlySet<number> {
  const found = tokens.flatMap((_, position) => [
    ...baseVerb(tokens, position),
    ...infinitive(tokens, position),
    ...complement(tokens, position),
  ]);
  return new Set(found);
}

function textAt(tokens: readonly Token[], position: number): string {
  return tokens[position]?.text ?? '';
}

/** `say` behind `did` and whoever says it, where none came before. */
function baseVerb(tokens: readonly Token[], position: number): readonly number[] {
  if (!ASKS_FOR_BASE.test(textAt(tokens, position))) return [];
  const named = verbOfName(tokens, position + 1);
  if (named !== null) return [named];
  const behind = tokens.slice(position + 2).findIndex(({ text }) => BASE_VERB.test(text));
  if (behind < 0) return [];
  const verb = position + 2 + behind;
  const subject = tokens.slice(position + 1, verb).map(({ text }) => text);
  return subject.some((text) => HELPING_VERB.test(text)) ? [] : [verb];
}

/** `chair` of `did Oria chair the league`: stands between a name and what another noun begins with; `null`: none does. */
function verbOfName(tokens: readonly Token[], first: number): number | null {
  let verb = first;
  while (/^\p{Lu}/u.test(textAt(tokens, verb))) verb += 1;
  const next = textAt(tokens, verb + 1);
  const isVerb = verb > first && /^\p{Ll}+$/u.test(textAt(tokens, verb)) && isContent(textAt(tokens, verb));
  return isVerb && (/^\p{Lu}/u.test(next) || DETERMINER.test(next) || OBJECT.test(next)) ? verb : null;
}

/** `wants` and `become` around a `to` that no noun follows. */
function infinitive(tokens: readonly Token[], position: number): readonly number[] {
  const isTo = /^to$/iu.test(textAt(tokens, position));
  const verb = textAt(tokens, position + 1);
  if (!isTo || !BEFORE_INFINITIVE.test(textAt(tokens, position - 1))) return [];
  return isContent(verb) && /^\p{Ll}+$/u.test(verb) ? [position - 1, position + 1] : [];
}

/** What something is called or made stands behind it: `who called it modest`. */
function complement(tokens: readonly Token[], position: number): readonly number[] {
  const before = textAt(tokens, position - 1);
  const isObject =
    OBJECT.test(textAt(tokens, position)) && isContent(before) && !SUBJECT.test(before) && position > 1;
  const next = textAt(tokens, position + 1);
  return isObject && isContent(next) && /^\p{Ll}+$/u.test(next) ? [position + 1] : [];
}
