import { AUXILIARY } from '../../../search/question-words.ts';
import { FINITE } from '../../grammar/verbs.ts';
import type { Compared } from './compared.ts';

/** Something that stands before the verb of a statement is told of, too; "it" and "they" need not be. */
export function subjectsAgree({ claim, pairs }: Compared): boolean {
  const verb = claim.text.search(VERB);
  const subject = claim.units.filter(({ end }) => end <= verb);
  const isLed =
    /^\W*(?:in|at|on|for|before|after|during|when|since|by|according|from|with|as|back|prior|there|it|they|he|she)\b/iu.test(
      claim.text,
    );
  return isLed || subject.length === 0 || subject.some((unit) => unit.kind === 'context' || pairs.has(unit));
}

const VERB = new RegExp(String.raw`\b(?:${FINITE}|${AUXILIARY}n['’]t)\b`, 'iu');
