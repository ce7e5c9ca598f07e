import type { Passage } from '../../corpus/passage.ts';
import { NOT } from '../grammar/negation.ts';
import { type Alignment, align } from './align.ts';
import { bareStatement } from './bare-statement.ts';
import { checkQuotation } from './check-quotation.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { Quotation } from './find-quotations.ts';
import type { Reading } from './reading.ts';
import type { Judgement } from './verdict.ts';

/** What the words in quotation marks make of a statement. */
interface QuotedWords {
  /** True where all of them stand in the corpus, in these or nearly these words. */
  readonly areKnown: boolean;
  /** `null`: what else is said is to be judged, or nothing can be. */
  readonly decided: Judgement | null;
}

/** Judges a statement by the words that it quotes: those that stand otherwise where they come from make it wrong. */
export function checkQuotedWords(
  text: string,
  quotations: readonly Quotation[],
  sources: ClaimSources,
): QuotedWords {
  const judged = quotations.map((quotation, place) => {
    const nearest = checkQuotation(quotation.text, sources).map(({ judgement }) => judgement);
    const frame = frameOf(text, quotations, place);
    const isFrom = ({ citation }: Judgement) => fits(frame, citation.passage, sources);
    return { nearest: nearest[0] ?? null, framed: nearest.find(isFrom) ?? null };
  });
  const misquoted = judged.find(({ nearest }) => nearest?.verdict === 'contradicted');
  const areFramed = judged.every(({ framed }) => framed !== null);
  return {
    areKnown: judged.every(({ nearest }) => nearest !== null),
    decided: misquoted?.nearest ?? (areFramed ? (judged[0]?.framed ?? null) : null),
  };
}

/** What is said around a quotation: what stands before it, and behind the last one. */
function frameOf(text: string, quotations: readonly Quotation[], place: number): string {
  const before = text.slice(quotations[place - 1]?.end ?? 0, quotations[place]?.start);
  const isLast = place === quotations.length - 1;
  return isLast ? `${before} … ${text.slice(quotations[place]?.end)}` : before;
}

/** "The charter does not say “…”" claims the opposite of what it quotes. */
const DENIED = new RegExp(
  String.raw`(?:${NOT}|\bnowhere)\s(?:\p{L}+\s){0,2}?(?:say|state|claim|read|contain|include|mention|promise|write|use)\p{L}*\b|\b(?:no|none)\b[^.]*\b(?:says|states|contains)\b`,
  'iu',
);

/** True where the passage, or what stands above it and behind it, says whose words they are and from when. */
function fits(frame: string, { headings, text, sources }: Passage, { read }: ClaimSources): boolean {
  if (DENIED.test(frame) || DENIED_BEFORE.test(frame)) return false;
  const about = [...headings, text, ...sources.flatMap(({ title, publisher }) => [title, publisher])];
  const claim = read(bareStatement(frame));
  const evidence = read(about.join('. '));
  const { pairs, unmatched } = align(claim, evidence);
  if (evidence.negations.length === 0 && denies(claim, pairs)) return false;
  const other = evidence.units.some(({ kind }) => kind === 'ordinal');
  return !unmatched.some(
    ({ kind, text: said }) =>
      kind === 'name' || kind === 'date' || /\d/u.test(said) || (kind === 'ordinal' && other),
  );
}

/** "Its theme was not “…”". */
const DENIED_BEFORE = new RegExp(String.raw`${NOT}\s+(?:\p{L}+\s+){0,2}…`, 'iu');

/** True where something is denied that the passage speaks of. */
function denies({ text, negations }: Reading, pairs: Alignment['pairs']): boolean {
  return negations.some(({ start, word }) =>
    [...pairs.keys()].some(
      (unit) =>
        unit.start > start &&
        unit.start - start - word.length <= DENIAL_REACH &&
        !/[,;:.…]/u.test(text.slice(start, unit.start)),
    ),
  );
}

/** Characters between a negation and what it denies, at most. */
const DENIAL_REACH = 12;
