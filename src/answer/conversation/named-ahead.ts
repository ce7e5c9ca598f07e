import { type Names, readPhrases } from './phrases.ts';
import { DEFINITE } from './topic.ts';

/** Mostly belongs to what the same question names before it: `has CICA got its own flag`. */
const POSSESSIVE = /^(?:its|their|his|her)$/iu;
/** The pronoun is said of what stands in the clause before: `how long did Ada work before she retired`. */
const CLAUSE =
  /,|\band\b|\b(?:before|after|when|as|if|because|until|while|since|once|where|unless|than)\s$/iu;
const DOES = /\b(?:do|does|did)\s$/iu;
/** `all of its members`: how many of them, says nothing of whose they are. */
const QUANTITY = /^(?:all|most|some|any|none|half|both|each)$/iu;
const SENTENCE_END = /[.!?:;…]+["”')]?\s+/gu;

/** True where a question names before a pronoun what it stands for, so that no turn before is needed to say it. */
export function isNamedAhead(ahead: string, pronoun: string, names: Names): boolean {
  const end = [...ahead.matchAll(SENTENCE_END)].at(-1);
  if (end !== undefined && namesSomething(ahead.slice(0, end.index), names)) return true;
  const sentence = ahead.slice(end === undefined ? 0 : end.index + end[0].length);
  const roles = readPhrases(sentence, names)
    .filter(({ text }) => !QUANTITY.test(text))
    .map(({ role }) => role);
  // `which country was the last one`: the last country; `which country did the last one come from`: of another kind.
  if (/^the .*\bones?$/iu.test(pronoun) && roles.includes('asked') && !DOES.test(sentence)) return true;
  return (POSSESSIVE.test(pronoun) || CLAUSE.test(sentence)) && roles.includes('plain');
}

/** `the youth body`, `Yaxin`, and not "great" or "thanks". */
function namesSomething(sentence: string, names: Names): boolean {
  return readPhrases(sentence, names).some(
    ({ role, text, start }) =>
      role !== 'verb' && (DEFINITE.test(text) || /\p{Lu}/u.test(text.slice(start === 0 ? 1 : 0))),
  );
}
