import { statementsIn } from '../grammar/clauses.ts';
import type { Reading } from './reading.ts';

/**
 * A text without what it says is not known: "whether the charter was signed is not known" tells neither that it was nor that it
 * was not. The words stay, for they are quoted; only nothing is read in them. The whole text for a claim that denies something.
 */
export function withoutUnknown(evidence: Reading, claim: Reading): Reading {
  const { text, units, negations, hedges, quantifiers } = evidence;
  if (claim.negations.length > 0 || !UNKNOWN.test(text)) return evidence;
  const open = statementsIn(text).filter(({ start, end }) => UNKNOWN.test(text.slice(start, end)));
  if (open.length === 0) return evidence;
  const isTold = ({ start }: { readonly start: number }) =>
    !open.some((part) => start >= part.start && start < part.end);
  return {
    text,
    units: units.filter(isTold),
    negations: negations.filter(isTold),
    hedges: hedges.filter(isTold),
    quantifiers: quantifiers.filter(isTold),
  };
}

const UNKNOWN =
  /\bwhether\b[^;]*\b(?:(?:is|are|was) not (?:known|told|reported|clear)|unknown|unclear)\b|\b(?:do|does) not (?:say|tell|report) whether\b|\b(?:is|was) (?:not known|unknown|unclear) whether\b|\bno (?:later )?(?:reports?|sources?)\b[^;]*\b(?:found|says?|reports?|tells?)\b/iu;
