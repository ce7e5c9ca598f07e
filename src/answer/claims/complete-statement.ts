import { NUMBER_WORD } from '../../search/number-words.ts';
import { AUXILIARY } from '../../search/question-words.ts';
import { CAPITALISED } from '../grammar/capitalised.ts';
import { ORDINAL } from '../grammar/ordinals.ts';
import { PRONOUN } from '../grammar/pronouns.ts';
import { SURELY_FINITE } from '../grammar/verbs.ts';
import { findCountries } from '../tables/country-names.ts';
import { readDates } from './claim-date.ts';
import { readQuantities } from './quantity.ts';

const CONTRACTED = "(?:is|are|was|were|do|does|did|has|have|had)n['’]t|(?:it|he|she|there)['’]s|they['’]re";
const VERBS = String.raw`${AUXILIARY}|${CONTRACTED}|${SURELY_FINITE}|\p{L}{3,}ed|met|came|went|gave|got|ran|led|leads|heads|chairs|coordinates?|dates|goes|lasts|serves|sits|stands|comes|remains|represents|works|observes|joins|hosts|meets|belongs`;

/** A verb that can be the one of a statement; a source, to build patterns of. */
export const MAIN_VERB = `(?:${VERBS})`;

/** Finds such a verb. */
export const HAS_VERB = new RegExp(String.raw`\b${MAIN_VERB}\b`, 'iu');

/**
 * The statement that a piece of a sentence makes with what the one before it says and it leaves out: "Korea in 2006" behind
 * "Thailand was admitted in 2004", "Iran is" behind "Israel is a member". `null`: it leaves out nothing that is said there.
 */
export function completeStatement(piece: string, before: string): string | null {
  return withPredicate(piece, before) ?? withValues(piece, before) ?? withCount(piece, before);
}

/** "Iran is", "Iran isn't", "Iran did too". */
function withPredicate(piece: string, before: string): string | null {
  const own = SHORTENED.exec(piece)?.groups;
  const said = PREDICATE.exec(before)?.groups;
  if (own === undefined || said === undefined || singular(own['verb']) !== singular(said['verb']))
    return null;
  return `${own['subject']} ${own['verb']}${own['not'] ?? ''} ${said['rest']}`;
}

/** "Is" behind "are". */
function singular(verb = ''): string | undefined {
  const said = verb.toLowerCase();
  return { are: 'is', were: 'was', have: 'has' }[said] ?? said;
}

const BE = 'is|are|was|were|has|have|had';
const NOT = "n['’]t| not";
const SHORTENED = new RegExp(
  String.raw`^\W*(?<subject>(?:\S+ ){0,3}?\S+) (?<verb>${BE})(?<not>${NOT})?(?: (?:too|as well|also))?\W*$`,
  'iu',
);
const PREDICATE = new RegExp(String.raw`^(?:\S+ ){0,3}?\S+ (?<verb>${BE})(?:${NOT})? (?<rest>\S.*)$`, 'iu');

/** A number of things, with nothing said of them; a source, to build patterns of. */
export const COUNTED = String.raw`(?:\d+|${NUMBER_WORD})(?:\s(?!(?:and|in|at|on|by|for|from|to|since|after|before|until|when|who|which|that|them)\b)[\p{L}'’-]+)+`;

/** "Ten observers" behind "it has 28 members". */
function withCount(piece: string, before: string): string | null {
  const counting = COUNTING.exec(before)?.[0];
  return counting === undefined || !ONLY_COUNTED.test(piece) ? null : `${counting}${piece}`;
}

const COUNTING = new RegExp(String.raw`^.*?\b(?:has|have|had|are|were)\s(?=${COUNTED})`, 'iu');
const ONLY_COUNTED = new RegExp(String.raw`^${COUNTED}[\s.!]*$`, 'iu');

/** A value that a piece says instead of another one of its kind. */
interface Value {
  readonly kind: 'date' | 'number' | 'ordinal' | 'country' | 'name';
  readonly start: number;
  readonly end: number;
  /** The preposition before it; empty: there is none. */
  readonly lead: string;
}

/** "Korea in 2006": each value stands for the one of its kind before, and none of these is left over. */
function withValues(piece: string, before: string): string | null {
  const [own, said] = [valuesIn(piece), valuesIn(before)];
  const isToo = TOO.test(piece);
  if (HAS_VERB.test(piece) || !HAS_VERB.test(before) || own.length < (isToo ? 1 : LEAST_VALUES)) return null;
  // Names alone go on with a list.
  if (!isToo && own.every((value) => isName(value) && value.lead === '')) return null;
  if (!restOf(piece, own).every((word) => IDLE.test(word) || before.toLowerCase().includes(word)))
    return null;
  const replaced = new Map<Value, Value>();
  for (const value of own) {
    const meant = meantBy(
      value.lead === 'until' ? { ...value, lead: '' } : value,
      said.filter((one) => !replaced.has(one)),
    );
    if (meant === null) return null;
    replaced.set(meant, value);
  }
  // "Bahrain in 2011" behind "Iraq and Vietnam in 2010": one name for a list of them.
  const listed = said.filter((one) => !replaced.has(one) && isListedWith(one, [...replaced.keys()], before));
  const isLeft = (one: Value) =>
    !replaced.has(one) && (!isName(one) || IN.test(one.lead)) && !listed.includes(one);
  const left = isToo ? [] : said.filter(isLeft);
  // Whoever held something until then held it since another began to leave it.
  const isFollowing = own.some((value) => value.kind === 'date' && value.lead === 'until');
  if (left.length > 0 && !(isFollowing && left.every((one) => one.lead === 'from'))) return null;
  const endAhead = ({ start }: Value) =>
    Math.max(0, ...said.filter(({ end }) => end <= start).map(({ end }) => end));
  const gone = [...left, ...listed.map((one) => ({ ...one, start: endAhead(one) }))].map(
    (one) => [one, { start: 0, end: 0 }] as const,
  );
  return [...replaced, ...gone]
    .toSorted(([a], [b]) => b.start - a.start)
    .reduce(
      (text, [one, { start, end }]) =>
        text.slice(0, one.start) + piece.slice(start, end) + text.slice(one.end),
      before,
    )
    .replace(/\bfrom\s+(?:to|until)\b/iu, 'until');
}

/** A name with nothing but a comma or "and" between it and one that another name stands for. */
function isListedWith(one: Value, replaced: readonly Value[], text: string): boolean {
  return (
    isName(one) &&
    replaced.some(
      (other) =>
        isName(other) &&
        other.end < one.start &&
        /^(?:,|\s|and|the)+$/u.test(text.slice(other.end, one.start)),
    )
  );
}

/** One value alone may be said of the last one too: "in Dushanbe, Tajikistan". */
const LEAST_VALUES = 2;

const TOO = /\b(?:too|as well|also)\W*$/iu;
const IDLE =
  /^(?:the|a|an|and|then|later|finally|too|as|well|also|in|at|on|by|from|to|until|since|of|for|with|one|after|that)$/iu;
const IN = /^(?:in|at)$/iu;

function isName({ kind }: Pick<Value, 'kind'>): boolean {
  return kind === 'country' || kind === 'name';
}

/** The value of the same kind, behind the same preposition if there is one; `null`: none, or it might be several. */
function meantBy({ kind, lead, start }: Value, said: readonly Value[]): Value | null {
  const isLed = (one: Value) => lead === '' || one.lead === lead;
  const same = said.filter((one) => one.kind === kind && isLed(one));
  const names = isName({ kind }) ? said.filter((one) => isName(one) && isLed(one)) : [];
  const [first, ...others] = same.length > 0 ? same : names;
  if (first === undefined) return null;
  if (kind === 'date') return others.at(-1) ?? first;
  return others.length === 0 || (start === 0 && first.lead === '') ? first : null;
}

function valuesIn(text: string): readonly Value[] {
  const found: Value[] = [];
  const add = (kind: Value['kind'], places: Iterable<{ readonly start: number; readonly end: number }>) => {
    for (const { start, end } of places) {
      if (found.some((one) => start < one.end && end > one.start)) continue;
      const lead = LEAD.exec(text.slice(0, start))?.[1]?.toLowerCase() ?? '';
      found.push({ kind, start, end, lead });
    }
  };
  const placesOf = (pattern: RegExp) =>
    [...text.matchAll(pattern)].map(({ 0: all, index }) => ({ start: index, end: index + all.length }));
  add('date', readDates(text));
  add('ordinal', placesOf(ORDINALS));
  add('number', readQuantities(text));
  add('country', findCountries(text));
  add('name', placesOf(NAMES));
  return found.toSorted((a, b) => a.start - b.start);
}

const LEAD = /\b(in|at|on|by|from|to|until|since|of|for|with)\s+(?:the\s+)?$/iu;
const ORDINALS = new RegExp(String.raw`\b${ORDINAL}\b`, 'giu');
const NAMES = new RegExp(
  String.raw`(?<![\p{L}\p{N}'’])(?!(?:The|A|An|In|At|On|It|CICA)\b)${CAPITALISED}`,
  'gu',
);

function restOf(text: string, values: readonly Value[]): readonly string[] {
  const rest = values.reduceRight(
    (left, { start, end }) => `${left.slice(0, start)} ${left.slice(end)}`,
    text,
  );
  return rest.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** What a statement begins with, up to its verb; `null`: no name and no "the …" stands there. */
export function subjectOf(statement: string): string | null {
  const [, subject] = SUBJECT.exec(statement) ?? [];
  return subject ?? null;
}

const SUBJECT = new RegExp(
  String.raw`^\W*((?:[Tt]he\s(?:\p{L}+\s){0,5}?\p{L}+|\p{Lu}[\p{L}'’-]*(?:\s(?:of\s|the\s|and\s)*\p{Lu}[\p{L}'’-]*)*))\s+(?:(?:now|then|also|only|just|merely|still|never)\s+)?(?:${MAIN_VERB})\b`,
  'u',
);

/** The statement with its subject in the place of the pronoun that it begins with; `null`: it begins with none. */
export function withSubject(statement: string, subject: string): string | null {
  const [whole, date = '', pronoun = ''] = PRONOUN_AHEAD.exec(statement) ?? [];
  if (whole === undefined) return null;
  const isOwner = /^(?:its|his|her|their)$/iu.test(pronoun);
  const rest = statement
    .slice(whole.length)
    .replace(/^['’]s\b/u, ' is')
    .replace(/^['’]re\b/u, ' are');
  return `${date}${subject}${isOwner ? '’s' : ''}${rest}`;
}

/** "It …", "In 2010 it …". */
export const PRONOUN_AHEAD = new RegExp(
  String.raw`^\W*((?:in|since|until|by|from) [^,]{0,20}\d{4},? |)(${PRONOUN})\b`,
  'iu',
);
