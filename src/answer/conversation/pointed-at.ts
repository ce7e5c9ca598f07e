import { answerType, NAME } from '../../search/answer-type.ts';
import type { Context } from './follow-up.ts';
import { readPhrases } from './phrases.ts';
import { dateTold } from './pronoun-meanings.ts';
import { singular } from './singular.ts';
import { DEFINITE, headNoun } from './topic.ts';
import { namedBy, rowNamed, type Turn } from './turn.ts';

/** A noun that points back: `that declaration`, `the council`. */
const POINTING = /\b(?:(that|this|those|these|the same)|the)\s(\p{Ll}{3,})\b(?!\s\p{Lu}|\sof\b|['’]s)/gu;
const TIME = /^(?:year|day|date|month|time)$/iu;
const PREPOSITION = /\b(?:in|on|at|by|since|from|until)\s$/iu;
const PLACE_OR_PERSON = /^(?:country|state|nation|city|place|person|man|woman|guy)$/iu;

/**
 * Puts into a question what its nouns point at: the declaration that was named before, or the year that was. What is only
 * called `the council` may be another one.
 */
export function fillPointed(
  asked: string,
  context: Context,
): { readonly text: string; readonly isSure: boolean } {
  let isSure = false;
  const text = asked.replace(
    POINTING,
    (all: string, that: string | undefined, noun: string, offset: number) => {
      const meaning = pointedAt(noun, context, that !== undefined);
      if (meaning === null) return all;
      isSure ||= that !== undefined;
      const isDated = TIME.test(noun) && !PREPOSITION.test(asked.slice(0, offset));
      return isDated ? `${/^\d{1,2} /u.test(meaning) ? 'on' : 'in'} ${meaning}` : meaning;
    },
  );
  return { text, isSure };
}

function pointedAt(noun: string, context: Context, isPointed: boolean): string | null {
  const meanings = context.turns.toReversed().map((turn) => meaningIn(turn, noun, context, isPointed));
  return meanings.find((meaning) => meaning !== null) ?? null;
}

function meaningIn(turn: Turn, noun: string, context: Context, isPointed: boolean): string | null {
  if (TIME.test(noun)) return isPointed ? timeTold(turn, noun) : null;
  if (isPointed && PLACE_OR_PERSON.test(noun)) return nameOf(turn);
  return namedWith(noun, turn, context);
}

/** A day without its year is no time to ask about, and of a year the day says too much. */
function timeTold(turn: Turn, noun: string): string | null {
  const date = dateTold(turn) ?? '';
  const year = /\d{4}/u.exec(date)?.[0] ?? null;
  return year === null || /^year$/iu.test(noun) ? year : date;
}

function nameOf(turn: Turn): string | null {
  return ['person', 'place'].includes(answerType(turn.question)) ? namedBy(turn) : null;
}

/** What a question or its answer calls by a longer name that ends in the same noun: `the Oslo declaration`. */
function namedWith(noun: string, { question, answer }: Turn, known: Context): string | null {
  const isSame = (text: string) => isCalled(headNoun(text), noun);
  const said = readPhrases(question, known.names).find(
    ({ text, role }) => role !== 'verb' && isSame(text) && text.replace(/^(?:the|an?)\s/iu, '').includes(' '),
  );
  if (said !== undefined) return definite(said.text);
  if (answer.kind !== 'found' || answer.isList) return null;
  const [{ passage, quote }] = answer.citations;
  const row = rowNamed(passage);
  const names = (quote.match(NAME) ?? []).map((name) => name.replace(/\.$/u, ''));
  const told = [row, ...names].filter(
    (name) => name.includes(' ') && singular(noun) === null && isCalled(name.split(' ').at(-1) ?? '', noun),
  );
  return told[0] === undefined ? null : definite(told[0]);
}

/** Nouns that people say in short. */
const CLIPPED: ReadonlyMap<string, string> = new Map([
  ['memo', 'memorandum'],
  ['doc', 'document'],
  ['org', 'organisation'],
]);

function isCalled(name: string, noun: string): boolean {
  const said = noun.toLowerCase();
  return name.toLowerCase() === (CLIPPED.get(said) ?? said);
}

function definite(name: string): string {
  return DEFINITE.test(name) || /['’]s\s/iu.test(name) ? name : `the ${name}`;
}
