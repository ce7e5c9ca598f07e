import { foldToken } from '../../search/process-term.ts';
import { FIT, type Fit, type Inflection } from './phrase.ts';

/** Number, possession, case and copula behind a noun, without accents. */
const SUFFIXES =
  /^(?:l[ae]r)?(?:[iu]m[iu]z|[iu]n[iu]z|[iu]m|[iu]n|s?[iu]|l[ae]r[iu])?(?:n?d[ae](?:n|ki)?|t[ae](?:n|ki)?|n?[iu]n|y?l[ae]|[yn]?[iu]|[yn]?[ae])?(?:[dt][iu]r|y?d[iu])?$/u;

/** Passive and time, participles and verbal nouns behind the stem of a verb, without accents; not what denies it. */
const VERB_SUFFIXES =
  /^(?:[iu]?[ln])?(?:(?:[dt][iu]|[iu]?yor|m[iu]s|y?[ae]c[ae][kg]|[iuae]?r|[dt][iu][kg]|y?[ae]n|y?[iu]p|y?[ae]r[ae]k|m[ae]kt[ae]|m[ae]l[iu])(?:d[iu]r|[dt][iu]|l[ae]r|s?[iu]n?[iaud]?|k|m|n[iu]z)*|m[ae](?:s[iu](?:n[iuea]n?)?|n[iu]n|y[iuae]|d[ae]|l[ae]r[iu]?)?)$/u;

const SHORTEST_STEM = 3;
const BEGINNING = 5;

/** Turkish: endings upon endings, and an apostrophe between a name and them. */
export const TURKISH_INFLECTION: Inflection = {
  fold: (word) => foldToken(word.toLocaleLowerCase('tr').replace(/['’].*$/u, '')),
  fit,
};

function fit(word: string, token: string): Fit {
  if (word === token) return FIT.exact;
  if (word.length < SHORTEST_STEM) return FIT.none;
  if (token.startsWith(word) && SUFFIXES.test(token.slice(word.length))) return FIT.ending;
  if (isFormOf(word, token)) return FIT.form;
  const isLong = word.length >= BEGINNING && token.startsWith(word.slice(0, BEGINNING));
  return isLong ? FIT.beginning : FIT.none;
}

const INFINITIVE = 'mak';
/** "Etmek" makes verbs of nouns, and has a soft ending before a vowel. */
const LIGHT_STEMS: ReadonlySet<string> = new Set(['et', 'ol']);

function isFormOf(infinitive: string, token: string): boolean {
  const isVerb = infinitive.endsWith('mak') || infinitive.endsWith('mek');
  if (!isVerb) return false;
  const stem = infinitive.slice(0, -INFINITIVE.length);
  if (stem.length < SHORTEST_STEM && !LIGHT_STEMS.has(stem)) return false;
  const own = token.startsWith(stem) ? stem : stem.replace(/t$/u, 'd');
  return token.startsWith(own) && VERB_SUFFIXES.test(token.slice(own.length));
}
