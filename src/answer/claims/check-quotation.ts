import type { Passage } from '../../corpus/passage.ts';
import { foldToken } from '../../search/process-term.ts';
import { type Token, tokenize } from '../../search/tokenize.ts';
import { alignWords, type WordAlignment } from './align-words.ts';
import type { ClaimSources } from './claim-sources.ts';
import { contradict, type Judgement, support } from './verdict.ts';

/** Fewer words in quotation marks are a name or a manner of speaking. */
const QUOTED_WORDS = 4;

/** A passage from which more of the words differ is not where a quotation comes from. */
const EDIT_SHARE = 0.25;

const READ_HITS = 10;

const QUOTED = /["“«]([^"“”«»]+)["”»]/gu;

/** The quotations of a text that are long enough to have a source, without their marks. */
export function quotationsIn(text: string): readonly string[] {
  return text
    .matchAll(QUOTED)
    .map((match) => match[1]?.trim() ?? '')
    .filter((quotation) => tokenize(quotation).length >= QUOTED_WORDS)
    .toArray();
}

/** Compares a quotation word by word with the passage that it comes from. */
export function checkQuotation(quotation: string, { index }: ClaimSources): Judgement | null {
  const words = tokenize(quotation);
  const compared = index
    .search(index.parse(quotation), READ_HITS)
    .filter(({ passage }) => !passage.isElsewhere)
    .map(({ passage }) => compare(words, passage))
    .toSorted((a, b) => a.alignment.edits - b.alignment.edits);
  const [best] = compared;
  if (best === undefined || best.alignment.edits > words.length * EDIT_SHARE) return null;
  return judge(quotation, words, best);
}

interface Compared {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly alignment: WordAlignment;
}

function compare(words: readonly Token[], passage: Passage): Compared {
  const tokens = tokenize(passage.text);
  const fold = (all: readonly Token[]) => all.map(({ text }) => foldToken(text));
  return { passage, tokens, alignment: alignWords(fold(words), fold(tokens)) };
}

function judge(
  quotation: string,
  words: readonly Token[],
  { passage, tokens, alignment }: Compared,
): Judgement {
  const quote = slice(passage.text, tokens, alignment.from, alignment.to);
  const { difference } = alignment;
  if (difference === null) return support({ passage, quote });
  // With the word on each side, so that a dropped word can be shown too.
  const [from, to] = difference.claimed;
  const start = Math.max(difference.found[0] - 1, 0);
  const end = Math.min(difference.found[1] + 1, tokens.length);
  const wider = slice(passage.text, tokens, Math.min(alignment.from, start), Math.max(alignment.to, end));
  return contradict(
    { passage, quote: wider },
    {
      kind: 'wording',
      claimed: slice(quotation, words, Math.max(from - 1, 0), Math.min(to + 1, words.length)),
      found: slice(passage.text, tokens, start, end),
    },
  );
}

function slice(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? text.length);
}
