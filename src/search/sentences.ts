import { type Language, languageOf } from './languages/language.ts';

/** A sentence of a text, without the space around it. */
export interface Sentence {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** Words that end in a full stop which does not end a sentence, and initials. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:H\.E|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Rep|Sen|Gov|Gen|Col|Lt|Capt|Sgt|Amb|Hon|Rev|Jr|Sr|Mt|Fr|Bros|Pvt|Maj|Adm|v|vs|spp|cf|ca|approx|est|etc|a\.k\.a|e\.g|i\.e|Inc|Ltd|Co|Corp|Vol|Art|pp|Fig|ft|oz|lbs?|hrs?|min|max|excl|incl|dept|ave|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|млн|млрд|тыс|руб|долл|чел|кв|гг?|им|ул|св|см|проф|акад|тов|реж|пос|оз|пл|наб|табл|прибл|[сро]|b|напр|т\.\s?[ен]|англ|нем|фр|лат|греч|исп|итал|араб|кит|яп|тур|Doç|Yrd|Öğr|Hz|Av|bkz|M\.Ö|M\.S|\p{Lu}(?:\.\p{Lu})*)\.\s*$/u;

/** A sentence does not begin with a small letter or a digit after an abbreviation, nor inside brackets. */
const CONTINUES = /^[\p{Ll}\p{N},;)\]]/u;

/** Behind a Chinese full stop a sentence begins with anything. */
const CHINESE_END = /[。！？][”’」』）》"']*\s*/gu;
/** Russian and Turkish end in a long word, and the next sentence in these may begin with a number: "ушёл. 30 марта". */
const END_BEFORE_NUMBER = /\p{Ll}{4}[.!?…]["»”)]*\s+(?=\p{N})/gu;
/** Turkish numbers in order have a full stop: "20. yüzyıl", "II. Mahmud". */
const TURKISH_ORDINAL = /(?:^|[\s("“])(?:\p{N}{1,2}|[IVXLC]+)\.\s*$/u;

/**
 * Cuts a text into sentences; a line break ends one, unless the lines are those of a page of a certain width. In a chat and in
 * reviews sentences may begin with small letters, which end none elsewhere. `language`: BCP 47.
 */
export function splitSentences(text: string, language = 'en'): readonly Sentence[] {
  const sentences: Sentence[] = [];
  const isWrapped = isOfOneWidth(text);
  const sure = sureEnds(text, language);
  let start = 0;
  for (const end of endsIn(text, sure)) {
    const isBroken =
      text[end - 1] === '\n'
        ? isWrapped && goesOnBelow(text, end)
        : !sure.has(end) && isBrokenOff(text, start, end, language);
    if (isBroken) continue;
    addSentence(sentences, text, start, end);
    start = end;
  }
  addSentence(sentences, text, start, text.length);
  return isCasual(text) ? sentences.flatMap((sentence) => splitCasual(sentence)) : sentences;
}

function endsIn(text: string, sure: ReadonlySet<number>): readonly number[] {
  const ends = [...segmenter.segment(text)].flatMap(({ segment, index }) => [
    ...[...segment.matchAll(UNSPACED_END)].map((end) => index + end.index),
    index + segment.length,
  ]);
  if (sure.size === 0) return ends;
  return [...new Set([...ends, ...sure])].toSorted((a, b) => a - b);
}

/** Where a sentence ends, whatever the next one begins with. */
function sureEnds(text: string, language: string): ReadonlySet<number> {
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

/** A line that goes on below: not the end of a sentence, nor before an item of a list. */
const WRAP = /(?<=[^\s.!?:;…])[ \t]*\n(?=[ \t]*[\p{L}"“(])/gu;
/** The same before a small letter: no heading and no verse. */
const SURE_WRAP = /(?<=[^\n]{30}[^\s.!?:;…])[ \t]*\n(?=[ \t]*\p{Ll})/gu;

/** Once may be a slip. */
const SURE_WRAPS = 2;
const SURE_SHARE = 0.5;

/** True for a text whose lines were broken where the page ended: most of them go on below, in a small letter. */
function isOfOneWidth(text: string): boolean {
  if (!text.includes('\n')) return false;
  const sure = [...text.matchAll(SURE_WRAP)].length;
  return sure >= SURE_WRAPS && sure >= SURE_SHARE * [...text.matchAll(WRAP)].length;
}

function goesOnBelow(text: string, end: number): boolean {
  const next = text.slice(end, end + LONGEST);
  return (
    !/[.!?:;…]["”’)]?\s*$/u.test(text.slice(Math.max(0, end - LONGEST), end)) &&
    /^[ \t]*[\p{L}\p{N}"“(]/u.test(next) &&
    !LISTED.test(next)
  );
}

/** "2. ", "(3) ". */
const LISTED = /^[ \t(]*\p{N}{1,3}[.)]\s/u;

/** A full stop before a small letter, and before any. */
const CASUAL_END = /(?<=(?:\p{L}{2}|\))[.…]+)\s+(?=\p{Ll})/gu;
const ANY_END = /(?<=(?:\p{L}{2}|\))[.…]+)\s+(?=\p{L})/gu;

/** Twice is no slip, and half of all full stops no abbreviation. */
const CASUAL_ENDS = 2;
const CASUAL_SHARE = 0.5;

function isCasual(text: string): boolean {
  const ends = [...text.matchAll(CASUAL_END)].filter(({ index }) => !isAbbreviated(text, index));
  if (ends.length < CASUAL_ENDS) return false;
  return ends.length >= CASUAL_SHARE * [...text.matchAll(ANY_END)].length;
}

/** No abbreviation is longer. */
const LONGEST = 12;

/** True where a text has an abbreviation before a place: the full stop there ends no sentence. */
export function isAbbreviated(text: string, end: number): boolean {
  return ABBREVIATION.test(text.slice(Math.max(0, end - LONGEST), end));
}

function splitCasual({ text, start }: Sentence): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  for (const { index } of text.matchAll(CASUAL_END)) {
    if (isAbbreviated(text, index)) continue;
    addSentence(sentences, text, from, index);
    from = index;
  }
  addSentence(sentences, text, from, text.length);
  return sentences.map((sentence) => ({
    ...sentence,
    start: start + sentence.start,
    end: start + sentence.end,
  }));
}

function isBrokenOff(text: string, start: number, end: number, language: string): boolean {
  if (end === text.length) return false;
  const piece = text.slice(Math.max(start, end - LONGEST), end);
  const isOrdinal = languageOf(language) === 'tr' && TURKISH_ORDINAL.test(piece);
  return isOrdinal || ABBREVIATION.test(piece) || CONTINUES.test(text.slice(end, end + 1));
}

function addSentence(sentences: Sentence[], text: string, from: number, to: number): void {
  const piece = text.slice(from, to);
  const trimmed = piece.trim();
  if (trimmed === '') return;
  const start = from + piece.indexOf(trimmed);
  sentences.push({ text: trimmed, start, end: start + trimmed.length });
}
