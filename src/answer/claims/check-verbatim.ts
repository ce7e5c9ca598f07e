import { MONTH } from '../../corpus/months.ts';
import { tokenize } from '../../search/tokenize.ts';
import type { Citation } from '../answer.ts';
import { isNegationWord } from '../grammar/negation.ts';
import { ordinalNumber } from '../grammar/ordinals.ts';
import { checkQuotation } from './check-quotation.ts';
import type { ClaimSources } from './claim-sources.ts';
import { readQuantities } from './quantity.ts';
import { isPresent, type Reading } from './reading.ts';
import { compareAs } from './same-words.ts';
import { contradict, type Difference, type Judgement, support } from './verdict.ts';

/** A statement of fewer words may be like a sentence about something else. */
const LONG = 8;

/**
 * Judges a statement that stands in the corpus word for word, from where a sentence begins to where a clause ends; or that
 * differs from what stands there by one number, year or ordinal, or by a denial.
 */
export function checkVerbatim(claim: Reading, sources: ClaimSources): Judgement | null {
  const near = checkQuotation(claim.text, sources, [compareAs(tokenize(claim.text))]).flatMap(
    ({ judgement, edits }) => {
      const citation = wholeSentence(judgement.citation, sources);
      const isPast = isPresent(claim) && judgement.citation.passage.validUntil !== null;
      return citation === null || isPast ? [] : [{ judgement, citation, edits }];
    },
  );
  const same = near.find(({ judgement }) => judgement.verdict === 'supported');
  if (same !== undefined) return support(same.citation);
  const [only, ...others] = near;
  const isLong = tokenize(claim.text).length >= LONG;
  if (only === undefined || others.length > 0 || only.edits > 1 || !isLong) return null;
  const { difference } = only.judgement;
  const kind = difference === null ? null : kindOf(difference);
  return difference === null || kind === null ? null : contradict(only.citation, { ...difference, kind });
}

/** The sentence that words begin; `null`: they begin none, or break off within a clause. */
function wholeSentence({ passage, quote }: Citation, { index }: ClaimSources): Citation | null {
  const start = passage.text.indexOf(quote);
  const analysed = index.analyse(passage);
  const sentence = analysed.sentences.findIndex((one) => one.start === start);
  const end = start + quote.length;
  if (sentence < 0 || !CLAUSE_END.test(passage.text.slice(end))) return null;
  const last = analysed.sentences.findLastIndex((one) => one.start < end);
  return { passage, quote: passage.text.slice(start, analysed.sentences[last]?.end) };
}

const CLAUSE_END = /^["”’»)]*(?:[.!?;]|,\s(?!and\b|or\b)|$)/u;

/** What kind of words differ; `null`: others, which may say the same. */
function kindOf({ claimed, found }: Difference): Difference['kind'] | null {
  const [said, told] = withoutShared(wordsOf(claimed), wordsOf(found));
  const [one, other] = [said.join(' '), told.join(' ')];
  if (one === '' || other === '') return isNegationWord(one || other) ? 'negation' : null;
  if ([one, other].every((text) => DATE_WORD.test(text))) return 'date';
  if ([one, other].every((text) => ordinalNumber(text) !== null)) return 'number';
  return [one, other].every((text) => readQuantities(text).length === 1) ? 'number' : null;
}

const DATE_WORD = new RegExp(`^(?:(?:19|20)\\d\\d|${MONTH})$`, 'u');

function wordsOf(text: string): readonly string[] {
  return tokenize(text).map((token) => token.text);
}

/** The word on each side is the same. */
function withoutShared(
  a: readonly string[],
  b: readonly string[],
): readonly [readonly string[], readonly string[]] {
  const isSame = (one: string | undefined, other: string | undefined) =>
    one?.toLowerCase() === other?.toLowerCase();
  const from = isSame(a[0], b[0]) ? 1 : 0;
  const cut = isSame(a.at(-1), b.at(-1)) ? 1 : 0;
  return [a.slice(from, a.length - cut), b.slice(from, b.length - cut)];
}
