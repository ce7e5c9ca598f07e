import { foldToken } from '../../search/process-term.ts';
import { FIT, type Fit, type Inflection } from './phrase.ts';

/** Endings of nouns and adjectives, the empty one among them. */
export const RUSSIAN_ENDINGS: ReadonlySet<string> = new Set(
  ` а я о е и ы у ю ь й ой ей ою ею ий ый ая яя ое ее ую юю ые ие ых их ым им ом ем ам ям ами ями ах ях ов ев ого
  его ому ему ыми ими ия ии ию ий ией иям иями иях ье ья ьи ью ьей ьего ьему ьем ьих ьев ей ью`
    .split(/\s+/u)
    .map(foldToken),
);

/** Endings of verbs and participles, in the past and the present, with what refers back to who acts. */
const VERB_ENDING =
  /^(?:[аеиоуы]?(?:ти?|ть|л[аои]?|н[аоы]?|нн(?:ыи|ая|ое|ые|ого|ои|ому|ом|ую|ых|ым|ыми)|вш(?:ии|ая|ее|ие|его|еи|их))|[аеуюя]?(?:ю|у|ешь|ет|ем|ете|ют|ут)|ишь|ит|им|ите|[ая]т|[аяую]?ющ(?:ии|ая|ее|ие|его|еи|их|им)|я(?:ть|л[аои]?|н[аоы]?))(?:ся|сь)?$/u;

const SHORTEST_STEM = 3;
const SHORTEST_VERB = 4;
/** A word of which this many letters are compared has more of them. */
const BEGINNING = 5;
const LONGEST_ENDING = 4;

/** Russian: the glossary promises that the first five letters of a longer word count. */
export const RUSSIAN_INFLECTION: Inflection = { fold: foldToken, fit };

function fit(word: string, token: string): Fit {
  if (word === token) return FIT.exact;
  const common = commonLength(word, token);
  // Of a word of three letters two are left: «Алма-Ата», «в Алма-Ате».
  const from = Math.max(Math.min(SHORTEST_STEM, word.length - 1), common - LONGEST_ENDING);
  for (let cut = common; cut >= from; cut -= 1) {
    if (RUSSIAN_ENDINGS.has(word.slice(cut)) && RUSSIAN_ENDINGS.has(token.slice(cut))) return FIT.ending;
  }
  for (let cut = common; cut >= Math.max(from, SHORTEST_VERB); cut -= 1) {
    if (VERB_ENDING.test(word.slice(cut)) && VERB_ENDING.test(token.slice(cut))) return FIT.form;
  }
  const isLong = Math.min(word.length, token.length) > BEGINNING;
  return isLong && common >= BEGINNING ? FIT.beginning : FIT.none;
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}
