import { isAbbreviated } from './abbreviations.ts';
import { type Language, languageOf } from './languages/language.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Behind a Chinese full stop a sentence begins with anything. */
const CHINESE_END = /[。！？][”’」』）》"']*\s*/gu;
/** Russian and Turkish end in a long word, and the next sentence in these may begin with a number: "ушёл. 30 марта". */
const END_BEFORE_NUMBER = /\p{Ll}{4}[.!?…]["»”)]*\s+(?=\p{N})/gu;

/** Where sentences may end in a text, in order. `sure`: where they do, see `sureEnds`. */
export function endsIn(text: string, sure: ReadonlySet<number>): readonly number[] {
  const ends = [...segmenter.segment(text)].flatMap(({ segment, index }) => [
    ...[...segment.matchAll(UNSPACED_END)].map((end) => index + end.index),
    index + segment.length,
  ]);
  if (sure.size === 0) return ends;
  return [...new Set([...ends, ...sure])].toSorted((a, b) => a - b);
}

/** Where a sentence ends, whatever the next one begins with. `language`: BCP 47. */
export function sureEnds(text: string, language: string): ReadonlySet<number> {
  const pattern = SURE_ENDS[languageOf(language) ?? 'en'];
  if (pattern === null) return NO_ENDS;
  return new Set(
    [...text.matchAll(pattern)]
      .filter(({ 0: found, index }) => !isAbbreviated(text, index + found.length))
      .map(({ 0: found, index }) => index + found.length),
  );
}

const NO_ENDS: ReadonlySet<number> = new Set();

const SURE_ENDS: Readonly<Record<Language, RegExp | null>> = {
  en: null,
  zh: CHINESE_END,
  ru: END_BEFORE_NUMBER,
  tr: END_BEFORE_NUMBER,
};

/**
 * On the web no space may stand behind a full stop ("it broke.The seller", "it broke.<br>The seller"), and an emoji instead of
 * one; "Today.Az" is a name.
 */
const UNSPACED_END =
  /(?<=\p{Ll}{2}[.!?]["”’)]?(?:<[^<>]{1,20}>)*|\p{Emoji_Presentation}\s)(?!(?:Az|Kz|Ru|Com|Org|Net|Info)\b)(?=\p{Lu}\p{Ll}*[\s,'’])/gu;
