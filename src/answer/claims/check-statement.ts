import type { Citation } from '../answer.ts';
import { BAR } from '../answer-question.ts';
import { quoteSentence } from '../quote-sentence.ts';
import { bareStatement } from './bare-statement.ts';
import { checkClosest } from './check-closest.ts';
import { checkMembership } from './check-membership.ts';
import { checkOrder } from './check-order.ts';
import { checkQuotedWords } from './check-quoted-words.ts';
import { checkRow } from './check-row.ts';
import { COMPARED_WHOLE, checkSentence } from './check-sentence.ts';
import { checkSuccession } from './check-succession.ts';
import { checkVerbatim } from './check-verbatim.ts';
import type { ClaimSources } from './claim-sources.ts';
import { quotationsIn } from './find-quotations.ts';
import type { Reading } from './reading.ts';
import type { Judgement, StatementVerdict } from './verdict.ts';

/** Passages that are read for a statement. */
const READ_HITS = 30;

/**
 * Judges one statement. Lists and tables of stretches of time decide alone, because they hold everything of
 * their kind; of rows and sentences one that says the same outweighs one that says otherwise.
 */
export function checkStatement(text: string, sources: ClaimSources): StatementVerdict {
  const judgement = judge(text, sources);
  if (judgement !== null) return { text, ...judgement };
  // What is quoted stands there word for word, or it is not found.
  if (quotationsIn(text).length > 0) return notFound(text);
  const { decided, closest } = checkClosest(text, sources, BAR);
  return decided === null ? notFound(text, closest) : { text, ...decided };
}

export function notFound(text: string, closest: Citation | null = null): StatementVerdict {
  return { text, verdict: 'not-found', citation: null, difference: null, closest };
}

function judge(text: string, sources: ClaimSources): Judgement | null {
  const { areKnown, decided: quoted } = checkQuotedWords(text, quotationsIn(text), sources);
  if (quoted !== null || !areKnown) return quoted;
  const claim = sources.read(bareStatement(text));
  const decided =
    checkMembership(claim, sources) ??
    checkSuccession(claim, sources.rows) ??
    checkOrder(claim, sources.rows);
  if (decided !== null) return decided;
  return checkVerbatim(claim, sources) ?? checkWords(claim, sources) ?? checkHead(claim, sources);
}

function checkWords(claim: Reading, sources: ClaimSources): Judgement | null {
  const judgements = [...checkRows(claim, sources), ...checkSentences(claim, sources)];
  const supported = judgements.find(({ verdict }) => verdict === 'supported');
  // The shortest sentence is the one most likely to be about nothing else.
  const shortest = judgements.toSorted((a, b) => a.citation.quote.length - b.citation.quote.length)[0];
  return supported ?? shortest ?? null;
}

/** What stands before a colon can be wrong whatever follows it; it alone cannot make the whole right. */
function checkHead({ text }: Reading, sources: ClaimSources): Judgement | null {
  const [head = '', rest] = text.split(/:\s/u, 2);
  if (rest === undefined) return null;
  const judgement = checkWords(sources.read(head), sources);
  return judgement?.verdict === 'contradicted' ? judgement : null;
}

function checkRows(claim: Reading, { rows, read }: ClaimSources): readonly Judgement[] {
  return rows.flatMap((row) => checkRow(claim, row, read) ?? []);
}

function checkSentences(claim: Reading, { index, read }: ClaimSources): readonly Judgement[] {
  const hits = index.search(index.parse(claim.text), READ_HITS);
  return hits
    .filter(({ passage }) => passage.row === null)
    .flatMap(({ passage }) => {
      const analysed = index.analyse(passage);
      return analysed.sentences.flatMap(
        (_, sentence) =>
          checkSentence(
            claim,
            read(quoteSentence(analysed, sentence, { wholeUpTo: COMPARED_WHOLE })),
            passage,
          ) ?? [],
      );
    });
}
