import type { Passage } from '../../corpus/passage.ts';
import { align } from './align.ts';
import { bareStatement } from './bare-statement.ts';
import { checkQuotation } from './check-quotation.ts';
import type { ClaimSources } from './claim-sources.ts';
import type { Quotation } from './find-quotations.ts';
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
    const nearest = checkQuotation(quotation.text, sources);
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
const DENIED =
  /\b(?:(?:not|never|n['’]t|nowhere|no longer)\s(?:\p{L}+\s){0,2}?(?:say|state|claim|read|contain|include|mention|promise|write|use)\p{L}*|(?:no|none)\b[^.]*\b(?:says|states|contains))\b/iu;

/** True where the passage, or what stands above it and behind it, says whose words they are and from when. */
function fits(frame: string, { headings, text, sources }: Passage, { read }: ClaimSources): boolean {
  if (DENIED.test(frame)) return false;
  const about = [...headings, text, ...sources.flatMap(({ title, publisher }) => [title, publisher])];
  const { unmatched } = align(read(bareStatement(frame)), read(about.join('. ')));
  return !unmatched.some(({ kind, text: said }) => kind === 'name' || kind === 'date' || /\d/u.test(said));
}
