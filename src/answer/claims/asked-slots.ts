import type { Unit } from './read-units.ts';
import type { Reading } from './reading.ts';

/** Something that a statement says, and the questions to which it would be the answer. */
export interface AskedSlot {
  readonly kind: 'doer' | 'place' | 'date';
  readonly units: readonly Unit[];
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly questions: readonly string[];
}

/** What can be asked for in a statement: who does it, where, and when. */
export function slotsOf(claim: Reading): readonly AskedSlot[] {
  return runsOf(claim)
    .flatMap((units) => slotOf(units, claim) ?? [])
    .map((slot) => ({ ...slot, questions: slot.questions.map((question) => question.replace(IDLE, ' ')) }));
}

/** Says nothing that could be asked for. */
const IDLE = /\s(?:back|already|even|ever)(?=\s)/giu;

/** Names of several words as one. */
function runsOf({ text, units }: Reading): readonly (readonly Unit[])[] {
  const runs: Unit[][] = [];
  for (const unit of units) {
    const before = runs.at(-1)?.at(-1);
    const isNext = before !== undefined && /^(?:\s|'s\s)*$/u.test(text.slice(before.end, unit.start));
    if (unit.kind === 'name' && before?.kind === 'name' && isNext) runs.at(-1)?.push(unit);
    else runs.push([unit]);
  }
  return runs;
}

function slotOf(units: readonly Unit[], { text }: Reading): AskedSlot | null {
  const [first, last] = [units[0], units.at(-1)];
  if (first === undefined || last === undefined) return null;
  const slot = { units, text: text.slice(first.start, last.end), start: first.start, end: last.end };
  const before = text.slice(0, slot.start);
  const after = text.slice(slot.end).replace(/[\s.!?]+$/u, '');
  if (first.kind === 'date') {
    if (first.role !== 'point') return null;
    return { ...slot, kind: 'date', questions: [`when ${before.replace(BEFORE_DATE, '')}${after}`] };
  }
  if (first.kind !== 'name' || /['’]s?$/u.test(slot.text)) return null;
  if (IN.test(before) && /^(?:\W*$|\s+\p{Ll}|\s+\d)/u.test(after))
    return { ...slot, kind: 'place', questions: [`where ${before.replace(IN, '')}${after}`] };
  const isAhead = /^\W*(?:the\s+)?$/iu.test(before) && GOES_ON.test(after);
  if (isAhead) return { ...slot, kind: 'doer', questions: DOERS.map((doer) => `${doer}${after}`) };
  if (/\bby\s+(?:the\s+)?$/iu.test(before))
    return { ...slot, kind: 'doer', questions: DOERS.map((doer) => `${before}${doer}${after}`) };
  if (IS.test(before) && after === '')
    return { ...slot, kind: 'doer', questions: DOERS.map((doer) => `${doer} ${before}`) };
  return null;
}

const DOERS = ['which country', 'who'];
const BEFORE_DATE = /\b(?:in|on|at|by|during|of)\s+(?:the\s+(?:year|end|start|beginning|middle)\s+of\s+)?$/iu;
const IN = /\b(?:in|at)\s+(?:the\s+)?$/iu;
const IS = /\b(?:is|was|are|were)\s+(?:the\s+)?$/iu;

/** A verb follows, and no other name in a list. */
const GOES_ON = /^\s+(?!(?:and|or|of|in|at|on|to|from|with|for|by|nor)\b)\p{Ll}/u;
