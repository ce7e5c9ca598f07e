import type { Citation } from '../answer.ts';
import { BAR } from '../answer-question.ts';
import { quoteSentence } from '../quote-sentence.ts';
import { bareStatement } from './bare-statement.ts';
import { checkByAnswer } from './check-by-answer.ts';
import { checkByAsking } from './check-by-asking.ts';
import { checkClosest } from './check-closest.ts';
import { checkDuration } from './check-duration.ts';
import { checkHandover } from './check-handover.ts';
import { checkMembership } from './check-membership.ts';
import { checkOrder } from './check-order.ts';
import { checkQuotedWords } from './check-quoted-words.ts';
import { checkRank } from './check-rank.ts';
import { checkRoles } from './check-roles.ts';
import { checkRow } from './check-row.ts';
import { COMPARED_WHOLE, checkSentence } from './check-sentence.ts';
import { checkSuccession } from './check-succession.ts';
import { checkTerm } from './check-term.ts';
import { checkVerbatim } from './check-verbatim.ts';
import type { ClaimSources } from './claim-sources.ts';
import { contrastIn } from './contrast.ts';
import { deniedStatement } from './denied-statement.ts';
import { quotationsIn } from './find-quotations.ts';
import { numberedMeeting } from './meetings-by-order.ts';
import { otherWordings } from './other-wordings.ts';
import type { Reading } from './reading.ts';
import { asCalled } from './states-by-capital.ts';
import { contradict, type Judgement, type StatementVerdict, support } from './verdict.ts';

/** Passages that are read for a statement. */
const READ_HITS = 30;

/**
 * Judges one statement. Lists and tables of stretches of time decide alone, because they hold everything of
 * their kind; of rows and sentences one that says the same outweighs one that says otherwise.
 */
export function checkStatement(text: string, sources: ClaimSources): StatementVerdict {
  const whole = deniedStatement(text);
  if (whole !== null) return turnRound(text, whole.denial, checkStatement(whole.denied, sources));
  if (quotationsIn(text).length > 0) return checkAsSaid(text, sources);
  const contrasted = checkContrast(text, sources);
  if (contrasted !== null) return contrasted;
  let told: StatementVerdict | null = null;
  for (const wording of otherWordings(bareStatement(text))) {
    const judged = asWritten(text, checkAsSaid(wording, sources));
    if (judged.verdict === 'supported') return judged;
    if (told?.verdict !== 'contradicted') told = judged;
  }
  if (told?.verdict === 'contradicted') return told;
  const numbered = checkNumbered(text, sources);
  if (numbered !== null && numbered.verdict !== 'not-found') return numbered;
  return checkUnlimited(text, sources) ?? numbered ?? told ?? notFound(text);
}

/** "Only twelve came" is wrong where it is wrong that twelve came; `null`: the statement limits nothing, or is not wrong so. */
function checkUnlimited(text: string, sources: ClaimSources): StatementVerdict | null {
  const unlimited = text.replace(LIMIT, '');
  if (unlimited === text) return null;
  const checked = checkStatement(unlimited, sources);
  return checked.verdict === 'contradicted' ? asWritten(text, checked) : null;
}

/** Words that say more than the statement without them. */
const LIMIT = /(?<!\b(?:not|the|if) )\b(?:only|just|merely|solely|exclusively|always|already)\s(?=\S)/giu;

/** The verdict on what is set against something else, and on that: "in Istanbul, not in Ankara"; `null`: they do not tell. */
function checkContrast(text: string, sources: ClaimSources): StatementVerdict | null {
  const contrast = contrastIn(bareStatement(text));
  if (contrast === null) return null;
  const affirmed = checkStatement(contrast.affirmed, sources);
  if (affirmed.verdict === 'contradicted') return asShown(text, affirmed);
  const excluded = checkStatement(contrast.excluded, sources);
  const isSo = affirmed.verdict === 'supported';
  if (excluded.verdict === 'supported')
    return isSo ? notFound(text) : turnRound(text, contrast.denial, excluded);
  return isSo && excluded.verdict === 'contradicted' ? { ...affirmed, text } : null;
}

/** The verdict on a statement that names a meeting by its place or its year, under its number; `null`: it names none. */
function checkNumbered(text: string, sources: ClaimSources): StatementVerdict | null {
  const numbered = numberedMeeting(bareStatement(text), sources.meetings);
  if (numbered === null) return null;
  const checked = checkAsSaid(numbered.text, sources);
  if (checked.verdict !== 'contradicted') return { ...checked, text };
  const { difference } = checked;
  const isCalled = difference.claimed.toLowerCase() === numbered.ordinal;
  const kind = /^\d/u.test(numbered.called) ? 'date' : 'name';
  return asShown(text, {
    ...checked,
    difference: isCalled ? { ...difference, kind, claimed: numbered.called } : difference,
  });
}

/** The verdict on what a statement says, of the statement as it stands; not found where what differs does not stand in it. */
function asShown(text: string, checked: StatementVerdict): StatementVerdict {
  const isShown = checked.difference === null || text.includes(checked.difference.claimed);
  return isShown ? { ...checked, text } : notFound(text);
}

/** The verdict on a statement that says the same in other words; not found where what differs does not stand in it. */
function asWritten(text: string, checked: StatementVerdict): StatementVerdict {
  if (checked.verdict !== 'contradicted') return { ...checked, text };
  const claimed = asCalled(checked.difference.claimed, text);
  return claimed === null
    ? notFound(text)
    : { ...checked, text, difference: { ...checked.difference, claimed } };
}

function checkAsSaid(text: string, sources: ClaimSources): StatementVerdict {
  const judgement = judge(text, sources);
  // What differs is shown in the statement as it stands.
  const isShown = judgement?.difference == null || text.includes(judgement.difference.claimed);
  if (judgement !== null && isShown) return { text, ...judgement };
  // What is quoted stands there word for word, or it is not found.
  if (quotationsIn(text).length > 0) return notFound(text);
  const { decided, closest } = checkClosest(text, sources, BAR);
  const answered = decided ?? checkByAnswer(sources.read(bareStatement(text)), sources);
  const isAnswered = answered?.difference == null || text.includes(answered.difference.claimed);
  return answered === null || !isAnswered ? notFound(text, closest) : { text, ...answered };
}

export function notFound(text: string, closest: Citation | null = null): StatementVerdict {
  return { text, verdict: 'not-found', citation: null, difference: null, closest };
}

/** What is denied as a whole is judged as if it was said, and the verdict turned round. */
function turnRound(text: string, denial: string, checked: StatementVerdict): StatementVerdict {
  const { verdict, citation } = checked;
  if (verdict === 'not-found') return notFound(text);
  if (verdict === 'contradicted') return { text, ...support(citation) };
  const found = /^\S+(?:\s\S+){0,2}/u.exec(citation.quote)?.[0] ?? citation.quote;
  return { text, ...contradict(citation, { kind: 'negation', claimed: denial, found }) };
}

function judge(text: string, sources: ClaimSources): Judgement | null {
  const { areKnown, decided: quoted } = checkQuotedWords(text, quotationsIn(text), sources);
  if (quoted !== null || !areKnown) return quoted;
  const claim = sources.read(bareStatement(text));
  const decided =
    checkMembership(claim, sources) ??
    checkTerm(claim, sources) ??
    checkDuration(claim, sources) ??
    checkHandover(claim, sources) ??
    checkRoles(claim, sources) ??
    checkSuccession(claim, sources.rows) ??
    checkOrder(claim, sources.rows) ??
    checkByAsking(claim, sources);
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
  return rows.flatMap((row) => checkRank(claim, row) ?? checkRow(claim, row, read) ?? []);
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
