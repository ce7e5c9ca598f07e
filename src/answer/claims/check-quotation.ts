import type { Passage } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { type Token, tokenize } from '../../search/tokenize.ts';
import { DENYING, isNegationWord } from '../grammar/negation.ts';
import { alignWords, type Gap } from './align-words.ts';
import type { ClaimSources } from './claim-sources.ts';
import { type ComparedWord, compareAs, joinLike, mendLike } from './same-words.ts';
import { contradict, type Judgement, support } from './verdict.ts';

/**
 * A passage from which more of the words differ is not where a quotation comes from. Of those written to try this, misquoted
 * ones differed in up to 0.4 of their words, and those from elsewhere in 0.6 or more.
 */
const EDIT_SHARE = 1 / 3;

/** Of fewer words than this any text has some. */
const LEAST_WORDS = 3;

const READ_HITS = 10;

/** What a passage makes of a quotation, and how many of its words would have to be changed for the two to be the same. */
export interface JudgedQuotation {
  readonly judgement: Judgement;
  readonly edits: number;
}

/** Compares a quotation word by word with the passages that it may come from, those that are equally near; `[]`: with none. */
export function checkQuotation(
  quotation: string,
  { index }: ClaimSources,
  pieces: readonly (readonly ComparedWord[])[] = piecesOf(quotation),
): readonly JudgedQuotation[] {
  const length = pieces.reduce((sum, piece) => sum + piece.length, 0);
  if (length < LEAST_WORDS) return [];
  const compared = index
    .search(index.parse(quotation), READ_HITS)
    .filter(({ passage }) => !passage.isElsewhere)
    .map(({ passage }) => compare(pieces, passage, index));
  const least = Math.min(length * EDIT_SHARE, ...compared.map(({ edits }) => edits));
  return compared
    .filter(({ edits }) => edits <= least)
    .map((one) => ({ judgement: judge(quotation, one), edits: one.edits }));
}

/** Where words are left out, or a few put in by whoever quotes: "… [the Conference] shall […] meet". */
const LEFT_OUT = /\[[^\]\s]*(?:\s+[^\]\s]+){0,2}\s*\]|\([.…\s]+\)|\.{3,}|…/gu;

/** The words between those places. A letter that was made a small one, as in "[t]he", is of its word. */
function piecesOf(quotation: string): readonly (readonly ComparedWord[])[] {
  const text = quotation.replace(/\[(\p{L})\](?=\p{L})/gu, '  $1');
  const gaps = [...text.matchAll(LEFT_OUT)].map(({ 0: gap, index }) => ({
    start: index,
    end: index + gap.length,
  }));
  const words = compareAs(tokenize(text)).filter(
    ({ start }) => !gaps.some((gap) => start >= gap.start && start < gap.end),
  );
  return [...Map.groupBy(words, ({ start }) => gaps.filter((gap) => gap.end <= start).length).values()];
}

interface Compared {
  readonly passage: Passage;
  readonly words: readonly ComparedWord[];
  readonly pieces: readonly Piece[];
  readonly edits: number;
}

/** A piece of a quotation, and the stretch of the passage that it stands for. */
interface Piece {
  readonly words: readonly ComparedWord[];
  readonly from: number;
  readonly to: number;
  readonly edits: number;
  readonly difference: Gap | null;
}

/** One piece after the other, each behind the one before. */
function compare(
  pieces: readonly (readonly ComparedWord[])[],
  passage: Passage,
  { vocabulary }: PassageIndex,
): Compared {
  const isWord = (text: string) => STOP_WORDS.has(text.toLowerCase()) || vocabulary.isWritten(text);
  const words = joinLike(compareAs(tokenize(passage.text)), pieces.flat());
  const forms = words.map(({ form }) => form);
  const aligned: Piece[] = [];
  for (const piece of pieces) {
    const own = mendLike(joinLike(piece, words), words, isWord);
    const from = aligned.at(-1)?.to ?? 0;
    aligned.push({
      words: own,
      ...alignWords(
        own.map(({ form }) => form),
        forms,
        from,
      ),
    });
  }
  return { passage, words, pieces: aligned, edits: aligned.reduce((sum, { edits }) => sum + edits, 0) };
}

function judge(quotation: string, compared: Compared): Judgement {
  const { passage, words, pieces } = compared;
  const [from, to] = [pieces[0]?.from ?? 0, pieces.at(-1)?.to ?? words.length];
  const difference =
    differenceIn(quotation, compared) ??
    deniedInGap(quotation, compared) ??
    deniedBefore(quotation, compared);
  if (difference === null) return support({ passage, quote: slice(passage.text, words, from, to) });
  const [start, end] = difference.found;
  const quote = slice(passage.text, words, Math.min(from, start), Math.max(to, end));
  const found = slice(passage.text, words, start, end);
  return contradict({ passage, quote }, { kind: 'wording', claimed: difference.claimed, found });
}

/** What a quotation says, and the words of the passage that stand there instead, by their positions. */
interface OtherWords {
  readonly claimed: string;
  readonly found: readonly [from: number, to: number];
}

/** With the word on each side, so that a dropped word can be shown too. */
function differenceIn(quotation: string, { words, pieces }: Compared): OtherWords | null {
  for (const { difference, words: own } of pieces) {
    if (difference === null) continue;
    const { claimed, found } = difference;
    const [start, end] = [Math.max(claimed[0] - 1, 0), Math.min(claimed[1] + 1, own.length)];
    return {
      claimed: slice(quotation, own, start, end),
      found: [Math.max(found[0] - 1, 0), Math.min(found[1] + 1, words.length)],
    };
  }
  return null;
}

/** So many words before those that are quoted again, a denial is theirs. */
const DENIAL_REACH = 3;

/** Whoever leaves out "not" says the opposite. */
function deniedInGap(quotation: string, { words, pieces }: Compared): OtherWords | null {
  for (const [position, piece] of pieces.entries()) {
    const before = pieces[position - 1];
    if (before === undefined) continue;
    const left = words.slice(Math.max(before.to, piece.from - DENIAL_REACH), piece.from);
    if (!left.some(({ text }) => isNegationWord(text))) continue;
    const [last, first] = [before.words.at(-1), piece.words[0]];
    return {
      claimed: quotation.slice(last?.start, first?.end),
      found: [before.to - 1, piece.from + 1],
    };
  }
  return null;
}

/** Words that turn what follows into its opposite, or leave it open. */
const TURNS = new RegExp(`^(?:${DENYING}|whether|if|unless|except|but)$`, 'iu');

/** Whoever begins behind "not" says the opposite too. */
function deniedBefore(quotation: string, { passage, words, pieces: [piece] }: Compared): OtherWords | null {
  const [before, first] = [words[(piece?.from ?? 0) - 1], words[piece?.from ?? 0]];
  if (piece === undefined || before === undefined || first === undefined || !TURNS.test(before.text))
    return null;
  if (/[.;:!?]/u.test(passage.text.slice(before.end, first.start))) return null;
  return { claimed: slice(quotation, piece.words, 0, 1), found: [piece.from - 1, piece.from + 1] };
}

function slice(text: string, words: readonly Token[], from: number, to: number): string {
  return text.slice(words[from]?.start ?? 0, words[to - 1]?.end ?? text.length);
}
