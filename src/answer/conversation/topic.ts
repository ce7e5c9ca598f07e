import { DATE } from '../../search/answer-type.ts';
import { contentWords, type Names, type Phrase, readPhrases } from './phrases.ts';
import type { Turn } from './turn.ts';

/** How many things a pronoun stands for: `it` or `they`; `any`: it does not say. */
export type Count = 'one' | 'many' | 'any';

/** What a question is about, in its own words; `null` where it names nothing but `except`. */
export function topicOf(
  { question }: Turn,
  names: Names,
  { count = 'any', except = '' }: { readonly count?: Count; readonly except?: string } = {},
): string | null {
  const nouns = readPhrases(question, names).filter(
    ({ role, text }) => role !== 'verb' && !except.toLowerCase().includes(text.toLowerCase()),
  );
  const plain = nouns.filter(({ role, text }) => role === 'plain' && !isDate(text));
  const free = [...plain.filter(({ preposition }) => preposition === null), ...plain];
  const choices = count === 'many' ? [...nouns.filter(isPlural), ...free] : preferCount(free, count);
  const chosen = choices[0] ?? nouns[0];
  return chosen === undefined ? null : withQualifiers(question, chosen, nouns);
}

function preferCount(plain: readonly Phrase[], count: Count): readonly Phrase[] {
  return count === 'one' ? [...plain.filter((phrase) => !isPlural(phrase)), ...plain] : plain;
}

/** The last word of a noun before what qualifies it: `member states` of `the member states of CICA`. */
export function headNoun(phrase: string): string {
  return contentWords(phrase.replace(/\s(?:of|in|on|at|for|with)\s.*$/iu, '')).at(-1) ?? '';
}

function isPlural({ text }: Phrase): boolean {
  return /[^s]s$/iu.test(headNoun(text));
}

export function isDate(text: string): boolean {
  return /^(?:\d{4}|\p{L}+ \d{4})$/u.test(text) && text.match(DATE) !== null;
}

/** A noun with what is said of it right after: `the summit in 2010`, `principles are in the declaration`. */
function withQualifiers(question: string, first: Phrase, nouns: readonly Phrase[]): string {
  let text = first.text;
  let { end } = first;
  for (const noun of nouns) {
    if (noun.start < end || noun.preposition === null) continue;
    const between = question.slice(end, noun.start).trim();
    if (!/^(?:(?:is|are|was|were) )?(?:in|of|on|at|for|from|with)$/iu.test(between)) break;
    text += ` ${between.replace(/^(?:is|are|was|were) /iu, '')} ${noun.text}`;
    end = noun.end;
  }
  return text;
}
