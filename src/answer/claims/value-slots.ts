import { AUXILIARY } from '../../search/question-words.ts';
import { isCountryName } from '../tables/country-names.ts';
import type { Unit } from './read-units.ts';
import type { Reading } from './reading.ts';

/** A value that a statement says, and the question to which it would be the answer. */
export interface ValueSlot {
  readonly kind: 'date' | 'number' | 'ordinal' | 'place' | 'country' | 'person';
  /** A name of several words has several. */
  readonly units: readonly [Unit, ...Unit[]];
  /** Verbatim from the statement. */
  readonly text: string;
  readonly question: string;
}

/** The dates, numbers, ordinals and names of a statement that can be asked for. */
export function valueSlots(claim: Reading): readonly ValueSlot[] {
  return runsOf(claim).flatMap((units) => slotOf(units, claim) ?? []);
}

/** Pieces in their order, names of several words as one. */
function runsOf({ text, units }: Reading): readonly (readonly [Unit, ...Unit[]])[] {
  const runs: [Unit, ...Unit[]][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const isNext = before !== undefined && /^[\s-]*$/u.test(text.slice(before.end, unit.start));
    if (unit.kind === 'name' && before?.kind === 'name' && isNext) run?.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

function slotOf(units: readonly [Unit, ...Unit[]], { text }: Reading): ValueSlot | null {
  const [first] = units;
  const end = units.at(-1)?.end ?? first.end;
  const before = text.slice(0, first.start);
  const after = text.slice(end).replace(/[\s.!?]+$/u, '');
  const slot = { units, text: text.slice(first.start, end) };
  if (first.kind === 'date')
    return first.role === 'point' || first.role === 'start'
      ? { ...slot, kind: 'date', question: ask('when', `${before.replace(BEFORE_DATE, '')}${after}`) }
      : null;
  if (first.kind === 'number')
    return { ...slot, kind: 'number', question: askHowMany(before.replace(BEFORE_NUMBER, ''), after) };
  if (first.kind === 'ordinal') return { ...slot, kind: 'ordinal', question: `which${after} ${before}` };
  return first.kind === 'name' ? nameSlot(slot, before, after) : null;
}

function nameSlot(slot: Pick<ValueSlot, 'units' | 'text'>, before: string, after: string): ValueSlot | null {
  if (/['’]s?$/u.test(slot.text)) return null;
  if (IN.test(before) && !/^\s+\p{L}+\s+(?:summit|meeting)/u.test(after))
    return { ...slot, kind: 'place', question: ask('where', `${before.replace(IN, '')}${after}`) };
  const isCountry = isCountryName(slot.text);
  const kind = isCountry ? 'country' : 'person';
  const doer = isCountry ? 'which country' : 'who';
  if (BY.test(before)) return { ...slot, kind, question: ask(doer, `${before.replace(BY, '')}${after} by`) };
  if (AHEAD.test(before) && GOES_ON.test(after)) return { ...slot, kind, question: `${doer}${after}` };
  if (IS.test(before) && after === '') return { ...slot, kind, question: `${doer} ${before}` };
  return null;
}

/** "When was the summit held" of "the summit was held". */
function ask(what: string, rest: string): string {
  const text = rest
    .trim()
    .replace(LIES, 'is')
    .replace(/^(?:the|a|an)\b/iu, (word) => word.toLowerCase());
  const verb = VERB.exec(text);
  if (verb === null) return `${what} did ${text}`;
  return `${what} ${verb[0]} ${text.slice(0, verb.index)}${text.slice(verb.index + verb[0].length)}`;
}

/** Verbs of being somewhere, or at some time. */
const LIES = /\b(?:stands|sits|lies|falls|is (?:located|based|situated|seated))$/u;

/** "How many members did the summit have", "how many states signed it". */
function askHowMany(before: string, after: string): string {
  if (/^\W*(?:the\s+)?$/iu.test(before)) return `how many${after}`;
  const [, counted = '', rest = ''] = COUNTED.exec(after) ?? [];
  return `how many${counted} ${ask('', `${before}${rest}`)}`;
}

/** What is counted, up to what else is said. */
const COUNTED = /^(.*?)(\s+(?:in|at|on|by|for|from|to|after|before|since|until|when|right|and|with)\b.*|)$/iu;

const VERB = new RegExp(String.raw`\b${AUXILIARY}\b`, 'iu');

const TITLED = String.raw`(?:the\s+)?(?:(?:president|king|foreign minister|prime minister|secretary general)\s+)?`;
const BEFORE_DATE =
  /\b(?:in|on|at|by|during|of|since|from)\s+(?:the\s+(?:year|end|start|beginning|middle)\s+of\s+)?$/iu;
const BEFORE_NUMBER = /\b(?:about|around|some|roughly|nearly|almost|only|just|the)\s+$/iu;
/** What is at a house may be in any city. */
const IN = /\bin\s+(?:the\s+)?$/iu;
const BY = new RegExp(String.raw`\bby\s+${TITLED}$`, 'iu');
const AHEAD = new RegExp(String.raw`^\W*(?:it was\s+)?${TITLED}$`, 'iu');
const IS = /\b(?:is|was|are|were)\s+(?:the\s+)?$/iu;

/** A verb follows, and no other name in a list. */
const GOES_ON = /^\s+(?!(?:and|or|of|in|at|on|to|from|with|for|by|nor)\b)\p{Ll}/u;
