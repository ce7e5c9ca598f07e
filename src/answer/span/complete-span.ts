import { DATE } from '../../search/answer-type.ts';

/** Where a span stands in its sentence; `end` is exclusive. */
export interface SpanRange {
  readonly start: number;
  readonly end: number;
}

/** Where only a part of the date is asked for, a part of it is the whole answer. */
const ASKS_FOR_PART = /\b(?:year|month|decade|century|season)\b/iu;

const PAIRS = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['"', '"'],
] as const;

/** Grows a span until it is whole: the day of a date, the article and title of a name, both brackets. */
export function completeSpan(sentence: string, question: string, range: SpanRange): SpanRange {
  const dated = ASKS_FOR_PART.test(question) ? range : completeDate(sentence, range);
  return completePairs(sentence, completeName(sentence, dated));
}

/** "1992" becomes "5 October 1992" where that is what the sentence says. */
function completeDate(sentence: string, range: SpanRange): SpanRange {
  for (const { 0: text, index } of sentence.matchAll(DATE)) {
    const end = index + text.length;
    const isInside = range.start >= index && range.end <= end;
    if (isInside) return { start: index, end };
  }
  return range;
}

const LEADING = /(?:\b[Tt]he |(?<!\p{L})(?:H\.E\.|Mr\.?|Mrs\.?|Ms\.?|Dr\.?|Prof\.?|Sir) )$/u;

/** "Republic of Korea" becomes "the Republic of Korea". */
function completeName(sentence: string, { start, end }: SpanRange): SpanRange {
  if (!/^\p{Lu}/u.test(sentence.slice(start, end))) return { start, end };
  const leading = LEADING.exec(sentence.slice(0, start))?.[0] ?? '';
  return { start: start - leading.length, end };
}

/** A bracket or quotation mark that is opened in a span is closed in it, or left out of it. */
function completePairs(sentence: string, range: SpanRange): SpanRange {
  let { start, end } = range;
  for (const [open, close] of PAIRS) {
    const text = sentence.slice(start, end);
    const opened = text.lastIndexOf(open);
    const isWhole = open === close ? text.split(open).length % 2 === 1 : opened <= text.lastIndexOf(close);
    if (isWhole && (open === close || opened >= 0 || !text.includes(close))) continue;
    if (opened >= 0 && !isWhole && sentence[end] === close) end += close.length;
    else if (opened > 0) end = start + sentence.slice(start, start + opened).trimEnd().length;
    else if (sentence[start - 1] === open) start -= open.length;
  }
  return { start, end };
}
