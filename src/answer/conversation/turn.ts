import type { Passage } from '../../corpus/passage.ts';
import { answerType, NAME } from '../../search/answer-type.ts';
import type { Answer } from '../answer.ts';
import type { Names } from './phrases.ts';
import { contentWords } from './word-kinds.ts';

/** A question of a conversation as it was understood, and its answer. */
export interface Turn {
  /** With what it left out put in. */
  readonly question: string;
  readonly answer: Answer;
}

/** The names in what was found for some turns: people repeat them in small letters. */
export function namesIn(turns: readonly Turn[]): Names {
  const passages = turns.flatMap(({ answer }) => answer.hits.map(({ passage }) => passage));
  const rows = passages
    .flatMap(({ row }) => row?.cells[0]?.text ?? [])
    .flatMap((name) => [name, withoutBrackets(name)]);
  const names = passages.flatMap(({ text }) =>
    [...text.matchAll(NAME)].filter(isSurelyName).map(([name]) => name),
  );
  return new Set([...rows, ...names].map(plainName));
}

/** What a row is called; empty: the passage is none. */
export function rowNamed({ row }: Passage): string {
  return withoutBrackets(row?.cells[0]?.text ?? '');
}

/** `Fourth Fair (Oslo, 2014)` is called the fourth fair. */
function withoutBrackets(name: string): string {
  return name.replace(/\s*\([^)]*\)$/u, '');
}

/** The first word of a sentence has a capital letter whatever it is, and so has what a column is called. */
function isSurelyName({ 0: name, index, input }: RegExpExecArray): boolean {
  if (input.charAt(index + name.length) === ':') return false;
  return name.includes(' ') || (index > 0 && !/[.!?:]["”)]?\s+$/u.test(input.slice(0, index)));
}

function plainName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^(?:the|a|an|in|on|at) /u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The name that answers a turn, of a person, a state or a place; `null`: it is answered otherwise. */
export function namedBy({ question, answer }: Turn): string | null {
  const type = answerType(question);
  if (answer.kind !== 'found' || !['person', 'place', 'thing'].includes(type)) return null;
  const row = rowNamed(answer.citations[0].passage);
  const opening = type === 'person' ? personAtHead(answer.citations[0].quote) : null;
  const names = type === 'place' ? [row] : [withoutOrigin(answer.short ?? ''), row, opening];
  return names.find((name) => name !== null && isNewName(name, question)) ?? null;
}

/** Who a sentence is about: `Ada Lind of Norway is the Director`. */
function personAtHead(quote: string): string | null {
  const [, name = null] =
    /^((?:\p{Lu}[\p{L}'’-]+ ){1,3}\p{Lu}[\p{L}'’-]+?)(?:,? of \p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?)?,? (?:is|was|has|had|heads|headed|\p{Ll}{3,}ed|became|served?s?)\b/u.exec(
      quote,
    ) ?? [];
  return name;
}

/** `Ada Lind of Norway` is called Ada Lind. */
export function withoutOrigin(name: string): string {
  return name.replace(/(?<=\p{L} \p{L}+),? (?:of|from) .*$/u, '');
}

/** Longer than any name of a person or a state that is worth repeating in a question. */
const NAME_LENGTH = 40;

/** True for a name that a question did not say. */
export function isNewName(name: string, question: string): boolean {
  const asked = new Set(contentWords(question.toLowerCase()));
  const words = contentWords(name.toLowerCase());
  return (
    /^\p{Lu}\D*$/u.test(name) &&
    name.length <= NAME_LENGTH &&
    words.length > 0 &&
    !words.some((word) => asked.has(word))
  );
}
