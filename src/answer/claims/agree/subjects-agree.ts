import { AUXILIARY } from '../../../search/question-words.ts';
import { FINITE } from '../../grammar/verbs.ts';
import type { Unit } from '../read-units.ts';
import type { Compared } from './compared.ts';

/** Something that stands before the verb of a statement is told of, too; "it" and "they" need not be. */
export function subjectsAgree({ claim, evidence, pairs }: Compared): boolean {
  const verb = claim.text.search(VERB);
  const subject = claim.units.filter(({ end }) => end <= verb);
  const isLed =
    /^\W*(?:in|at|on|for|before|after|during|when|since|by|according|from|with|as|back|prior|there|it|they|he|she)\b/iu.test(
      claim.text,
    );
  const isNamed = ({ text }: Unit) =>
    evidence.units.some(
      (other) =>
        other.kind === 'name' && other.text.toLowerCase().includes(text.slice(0, STEM).toLowerCase()),
    );
  const isTold = (unit: Unit) => unit.kind === 'context' || pairs.has(unit) || isNamed(unit);
  return isLed || subject.length === 0 || subject.some(isTold);
}

/** So many letters are the same in "ministers" and "Ministerial Council". */
export const STEM = 8;

const VERB = new RegExp(String.raw`\b(?:${FINITE}|${AUXILIARY}n['’]t)\b`, 'iu');
