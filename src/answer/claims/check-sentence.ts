import type { Passage } from '../../corpus/passage.ts';
import { type Alignment, align } from './align.ts';
import { belongsTogether } from './belongs-together.ts';
import { SPEAKS_OF_ERRORS } from './claim-words.ts';
import { findDifference } from './find-difference.ts';
import { isDenied, isPresent, type Mark, type Reading } from './reading.ts';
import { contradict, type Judgement, support } from './verdict.ts';

/** Fewer pieces in common are no proof that two sentences are about the same. */
const LEAST_PIECES = 2;

/** Judges a statement by one sentence; `null`: the sentence says neither. */
export function checkSentence(claim: Reading, evidence: Reading, passage: Passage): Judgement | null {
  if (passage.isElsewhere || SPEAKS_OF_ERRORS.test(passage.text)) return null;
  if (isPresent(claim) && passage.validUntil !== null) return null;
  const alignment = align(claim, evidence);
  if (alignment.pairs.size < LEAST_PIECES || alignment.unmatched.length > MOST_UNMATCHED) return null;
  const clauses = clausesOf(evidence, alignment);
  if (!hedgesAgree(claim, evidence, clauses) || !belongsTogether(claim, evidence, alignment)) return null;
  const citation = { passage, quote: evidence.text };
  const denials = evidence.negations.filter(isWithin(clauses));
  const isOpposed = isDenied(claim.negations) !== isDenied(denials);
  if (alignment.unmatched.length > 0) {
    const difference = isOpposed || isDenied(denials) ? null : findDifference(claim, evidence, alignment, passage);
    return difference === null ? null : contradict(citation, difference);
  }
  if (isOpposed) return denial(claim, evidence, denials, citation);
  return quantifiersAgree(claim, evidence) ? support(citation) : null;
}

/** A name of several words may stand in the place of another. */
const MOST_UNMATCHED = 6;

interface Clause {
  readonly start: number;
  readonly end: number;
}

/** The parts of the sentence that hold what the statement says. */
function clausesOf({ text }: Reading, { pairs }: Alignment): readonly Clause[] {
  const places = [...pairs].flatMap(([{ kind }, found]) => (kind === 'context' ? [] : found));
  const clauses: Clause[] = [];
  let start = 0;
  for (const match of text.matchAll(/[;:()—]|,(?!\d)|[.!?]\s|$/gu)) {
    clauses.push({ start, end: match.index });
    start = match.index + match[0].length;
  }
  return clauses.filter((clause) => places.some((place) => place.start >= clause.start && place.end <= clause.end));
}

function isWithin(clauses: readonly Clause[]): (mark: Mark) => boolean {
  return ({ start }) => clauses.some((clause) => start >= clause.start && start < clause.end);
}

/** A sentence about a plan, a wish or a deputy does not speak of the thing itself. */
function hedgesAgree(claim: Reading, evidence: Reading, clauses: readonly Clause[]): boolean {
  const found = evidence.hedges.filter(isWithin(clauses)).map(({ word }) => word);
  const claimed = claim.hedges.map(({ word }) => word);
  return claimed.every((word) => found.includes(word)) && found.every((word) => claimed.includes(word));
}

function quantifiersAgree(claim: Reading, evidence: Reading): boolean {
  const found = new Set(evidence.quantifiers.map(({ word }) => word));
  return claim.quantifiers.every(({ word }) => found.has(word) || /^(?:at|more|less|fewer)/u.test(word));
}

function denial(
  claim: Reading,
  evidence: Reading,
  denials: readonly Mark[],
  citation: { readonly passage: Passage; readonly quote: string },
): Judgement | null {
  if (claim.quantifiers.length > 0) return null;
  const word = ({ text }: Reading, marks: readonly Mark[]) => {
    const [first] = marks;
    return first === undefined ? text : text.slice(first.start, first.start + first.word.length);
  };
  return contradict(citation, {
    kind: 'negation',
    claimed: word(claim, claim.negations),
    found: word(evidence, denials),
  });
}
