import { clauseAt } from '../../grammar/clauses.ts';
import { CALLED_OFF, PLANNED, PLANNING, PROPOSED, REQUESTED, WISHED } from '../../grammar/plans.ts';
import type { Alignment } from '../align.ts';
import type { Mark, Reading } from '../reading.ts';

/** Words that limit what is said, or make a wish or a plan of it, stand in both or in neither. */
export function marksAgree(claim: Reading, evidence: Reading, pairs: Alignment['pairs']): boolean {
  const said = [...pairs.values()].flat();
  const isSaid = ({ start }: Mark) => said.some((unit) => unit.start <= start && start < unit.end);
  const isBeside = (mark: Mark) => {
    const clause = clauseAt(evidence.text, mark.start);
    return said.filter((unit) => unit.start >= clause.start && unit.end <= clause.end).length > 1;
  };
  const claimed = claim.hedges.map(({ word }) => hedgeClass(word));
  const found = evidence.hedges
    .filter((mark) => !isSaid(mark) && isBeside(mark))
    .map(({ word }) => hedgeClass(word));
  const other = hedgeClasses(claim.text);
  const quantifiers = evidence.quantifiers.map(({ word }) => word);
  return (
    claimed.every((word) => evidence.hedges.some((hedge) => hedgeClass(hedge.word) === word)) &&
    found.every((word) => claimed.includes(word) || other.includes(word)) &&
    claim.quantifiers.every((mark) => quantifiers.includes(mark.word) || limitsNothing(mark, claim.text))
  );
}

/** Ways to say the same of a plan or a wish. */
const HEDGES = [
  CALLED_OFF,
  `${PLANNED}|${PLANNING}|meant`,
  String.raw`${PROPOSED}|idea|initiative|brought up|came up with|pitch\p{L}*`,
  WISHED,
  REQUESTED,
  'can|could|may|might',
  'must|should|shall',
  'vice|deputy',
].map((words) => new RegExp(String.raw`\b(?:${words})\b`, 'iu'));

function hedgeClass(word: string): string {
  const position = HEDGES.findIndex((pattern) => pattern.test(word));
  return position < 0 ? word : String(position);
}

function hedgeClasses(text: string): readonly string[] {
  return HEDGES.flatMap((pattern, position) => (pattern.test(text) ? [String(position)] : []));
}

/** "The most recent", "only twelve", "only as an observer" tell of no share, and "some months before" of no order of events. */
function limitsNothing({ word, start }: Mark, text: string): boolean {
  const behind = text.slice(start + word.length);
  if (/^(?:before|after|until|some)$/u.test(word)) return !/^ (?:the )?(?:\p{Lu}|\d)/u.test(behind);
  if (word === 'most') return /^ (?!of\b)\p{L}+(?<!s)\b/u.test(behind);
  return word === 'only' && /^ (?:\d|\p{L}+ as\b|as\b|an?\b)/u.test(behind);
}
