import { CALLED_OFF } from '../../grammar/plans.ts';
import type { Compared } from './compared.ts';

/** What a text tells of as an idea, or says never came about, is not so because it is told of. */
export function realityAgrees({ claim, evidence }: Compared): boolean {
  return claim.hedges.length > 0 || claim.negations.length > 0 || !UNREAL.test(evidence.text);
}

const UNREAL = new RegExp(
  String.raw`\b(?:(?:is|are|was|were) (?:only |merely |just )?(?:an idea|a plan|a proposal)|idea only|(?:has|have|was|were) never (?:\p{L}+ ){0,2}(?:taken place|happened|\p{L}+ed|held|built|met)|(?:did|has|have) not (?:yet )?(?:take|taken) place|(?:was|were|has been|have been) (?:${CALLED_OFF}|dropped))\b`,
  'iu',
);
