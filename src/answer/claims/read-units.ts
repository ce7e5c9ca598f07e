import type { Analyser } from '../../search/analyser.ts';
import type { Token } from '../../search/tokenize.ts';
import { isNegationWord } from '../grammar/negation.ts';
import { oppositesOf } from '../grammar/opposites.ts';
import { ordinalNumber } from '../grammar/ordinals.ts';
import { isCountryName } from '../tables/country-names.ts';
import { type ClaimDate, type ClaimDateRole, readDates } from './claim-date.ts';
import { EXACT_WORD, LIGHT_WORD } from './claim-words.ts';
import { type Quantity, readQuantities } from './quantity.ts';
import type { SynonymsOf } from './synonyms.ts';

/** A piece of a text that says something of its own. */
export type Unit = Place &
  (
    | { readonly kind: 'word' | 'name' | 'ordinal' | 'context'; readonly keys: readonly string[] }
    | { readonly kind: 'number'; readonly quantity: Quantity }
    | { readonly kind: 'date'; readonly date: ClaimDate; readonly role: ClaimDateRole }
  );

interface Place {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Position of its first token. */
  readonly position: number;
}

/** What reads texts: the words of the corpus, and the name that everything in it is about. */
export interface UnitReader {
  readonly analyser: Analyser;
  /** Keys of that name; a statement about it need not say it. */
  readonly context: ReadonlySet<string>;
  /** True for a word that the corpus uses as a name only: "Mezentsev" at the beginning of a sentence. */
  isName(word: string): boolean;
  readonly synonymsOf: SynonymsOf;
}

/** Cuts a text into the pieces that must agree when two texts say the same. */
export function readUnits(text: string, reader: UnitReader): readonly Unit[] {
  const { analyser, context } = reader;
  const tokens = analyser.read(text);
  const values = readValues(text, tokens);
  const concepts = analyser.concepts(text, tokens);
  const names = concepts.filter(({ isName }) => isName);
  const isTaken = ({ start, end }: Token) => values.some((one) => start < one.end && end > one.start);
  const units: Unit[] = [...values];
  for (const [position, token] of tokens.entries()) {
    if (isTaken(token)) continue;
    const name = names.find(({ first, last }) => first <= position && position <= last);
    if (name !== undefined) {
      if (name.first === position) units.push(nameUnit(name.term, text, tokens, name, analyser));
      continue;
    }
    const groups = concepts.filter(({ first, last }) => first <= position && position <= last);
    const unit = wordUnit(
      token,
      position,
      groups.map(({ term }) => term),
      reader,
    );
    if (unit !== null) units.push(unit);
  }
  return units.map((unit) => inContext(unit, context)).toSorted((a, b) => a.start - b.start);
}

function inContext(unit: Unit, context: ReadonlySet<string>): Unit {
  if (!('keys' in unit) || !unit.keys.some((key) => context.has(key))) return unit;
  return { ...unit, kind: 'context' };
}

function readValues(text: string, tokens: readonly Token[]): readonly Unit[] {
  const place = ({ start, end }: { readonly start: number; readonly end: number }) => ({
    text: text.slice(start, end),
    start,
    end,
    position: tokens.findIndex((token) => token.end > start),
  });
  const dates = readDates(text);
  const quantities = readQuantities(text).filter(
    ({ start, end }) => !dates.some((date) => start < date.end && end > date.start),
  );
  return [
    ...dates.map((found): Unit => ({ kind: 'date', date: found.date, role: found.role, ...place(found) })),
    ...quantities.map((found): Unit => {
      const { value, unit } = found.quantity;
      // "Member number 17" is the seventeenth.
      return unit === null && NUMBERED.test(text.slice(0, found.start))
        ? { kind: 'ordinal', keys: [`#${value}`], ...place(found) }
        : { kind: 'number', quantity: found.quantity, ...place(found) };
    }),
  ];
}

const NUMBERED = /\b(?:number|no\.?)\s$/iu;

function nameUnit(
  term: string,
  text: string,
  tokens: readonly Token[],
  { first, last }: { readonly first: number; readonly last: number },
  analyser: Analyser,
): Unit {
  const start = tokens[first]?.start ?? 0;
  const end = tokens[last]?.end ?? start;
  const name = text.slice(start, end);
  const [body] = ORGAN.test(name) ? readNames(name.replace(ORGAN, ''), analyser) : [];
  const keys = body === undefined ? [term] : [term, body];
  return { kind: 'name', keys, text: name, start, end, position: first };
}

/** Who speaks in the assembly of a body speaks in the body. */
const ORGAN = /\s(?:General\s)?(?:Assembly|Parliament|Congress)$/u;

function readNames(text: string, analyser: Analyser): readonly string[] {
  const concepts = analyser.concepts(text, analyser.read(text));
  return concepts.filter(({ isName }) => isName).map(({ term }) => term);
}

/** A name, a title or a word with an opposite is equal to itself only; any other to its near-synonyms too. */
function wordUnit(
  { text, start, end }: Token,
  position: number,
  groups: readonly string[],
  { analyser, isName: isKnownName, synonymsOf }: UnitReader,
): Unit | null {
  const place = { text, start, end, position };
  const ordinal = INAUGURAL.test(text) ? 1 : ordinalNumber(text);
  if (ordinal !== null) return { kind: 'ordinal', keys: [`#${ordinal}`], ...place };
  const term = analyser.processTerm(text);
  if (term === null || LIGHT_WORD.test(text) || isNegationWord(text)) return null;
  const isName =
    /^\p{Lu}/u.test(text) &&
    (position > 0 || isCountryName(text.replace(/['’]s$/u, '')) || isKnownName(text));
  const alike = synonymsOf(term) ?? [];
  const keys =
    isName || EXACT_WORD.test(text)
      ? [term]
      : [term, ...withoutOpposites(text, groups, analyser)].concat(alike);
  if (PEOPLE.test(text)) return { kind: 'word', keys: [...keys, '~people'], ...place };
  return { kind: isName ? 'name' : 'word', keys, ...place };
}

/** The first of its kind, in one word. */
const INAUGURAL = /^(?:inaugural|maiden)$/iu;

/** Whoever came, as far as they are only counted. */
const PEOPLE = /^(?:people|persons?|participants?|attendees?|guests?|visitors?)$/iu;

/** A group of near-synonyms that holds an opposite too, such as voluntary and compulsory, is only a subject. */
function withoutOpposites(word: string, groups: readonly string[], analyser: Analyser): readonly string[] {
  const opposed = new Set(
    [...oppositesOf(word)].flatMap((one) =>
      analyser.concepts(one, analyser.read(one)).map(({ term }) => term),
    ),
  );
  return groups.filter((group) => !opposed.has(group));
}

/** The keys by which a piece is equal to others; values have none. */
export function keysOf(unit: Unit): readonly string[] {
  return 'keys' in unit ? unit.keys : [];
}

export function sharesKey(a: Unit, b: Unit): boolean {
  const keys = keysOf(b);
  return keysOf(a).some((key) => keys.includes(key));
}
