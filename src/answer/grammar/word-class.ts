import { MONTHS } from '../../corpus/months.ts';
import { NUMBER_WORDS } from '../../search/number-words.ts';
import { remember } from '../../search/remember.ts';

/**
 * What a word does in a sentence, as far as its form tells. There is no tagger in the project: closed
 * classes are listed, the others are told by their endings, which is enough to see where a span may begin
 * and end. Order and content are part of the fitted features: a change needs a new fit.
 */
export type WordClass = number;

const CLOSED = {
  article: 'the a an',
  of: 'of',
  in: 'in on at',
  to: 'to',
  by: 'by',
  from: 'from',
  for: 'for',
  with: 'with without',
  as: 'as',
  preposition: `into onto over under between among against during through after before about within across
    along around since until upon toward towards throughout via per near behind beyond above below despite
    outside inside`,
  and: 'and or but nor',
  relative: 'that which who whom whose where when while because although though if than whether',
  be: 'is was are were be been being',
  have: 'has have had having',
  do: 'do does did',
  modal: 'can could will would should might must shall',
  pronoun: 'he she it they we i you him them us me',
  possessive: 'his her its their our my your',
  determiner: 'this these those such each every both all any some many most several few other another no',
  adverb: `not also only often usually however then there now still never always well later first once just
    even so more less about approximately nearly almost around`,
  number: `${NUMBER_WORDS.join(' ')} half`,
  month: MONTHS.join(' ').toLowerCase(),
  unit: `percent km kilometres kilometers miles feet metres meters inches years days months hours minutes
    seconds weeks pounds dollars`,
  verb: `become became becomes began begin begins came come comes gave give gives given went go goes gone got
    get held hold holds knew known knows left leave lost lose made make makes met meet paid pay put ran run
    runs said say says saw see seen sent sold stood stand stands took take takes taken taught thought told
    think won win wins wrote write written led lead leads found find finds kept keep built build grew grow
    grown fell fall rose rise brought bring bought chose chosen drew drawn spoke broke born felt use uses
    used contain contains include includes including provide provides mean means called named based`,
} as const;

/** Told by form, the first that fits: years, sums of money and shares, ordinals, numbers, names, endings. */
const OPEN = {
  year: /^(?:1[0-9]|20)\d{2}s?$/u,
  amount: /^[$€£¥].|%$/u,
  ordinal: /^\p{N}+(?:st|nd|rd|th)$/u,
  digits: /^\p{N}/u,
  capitals: /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u,
  name: /^\p{Lu}/u,
  ly: /ly$/u,
  ing: /ing$/u,
  ed: /ed$/u,
  noun: /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|ure|age)s?$/u,
  adjective: /(?:al|ive|ous|ic|able|ible|ful|less|ary|ory|ent|ant|ish|ian|ese)$/u,
  agent: /(?:er|or|ist)s?$/u,
  plural: /[^s]s$/u,
} as const;

type ClassName = keyof typeof CLOSED | keyof typeof OPEN;

const NAMES = [...Object.keys(CLOSED), ...Object.keys(OPEN)];

/** The class of every word that no list and no form tells, and of what stands before and after a sentence. */
export const UNKNOWN_CLASS: WordClass = NAMES.length;
export const NO_CLASS: WordClass = NAMES.length + 1;
export const CLASS_COUNT = NAMES.length + 2;

export function classes(...names: readonly ClassName[]): ReadonlySet<WordClass> {
  return new Set(names.map((name) => NAMES.indexOf(name)));
}

export const PREPOSITIONS = ['of', 'in', 'to', 'by', 'from', 'for', 'with', 'as', 'preposition'] as const;

/** Verbs that are told by the word; those in -ed are a class of their own, because half of them are no verbs of a clause. */
export const VERBS = ['be', 'have', 'do', 'modal', 'verb'] as const;

/** What joins the parts of a sentence, stands for one or leads to it: no noun phrase reaches beyond one of these. */
export const JOINING = ['article', ...PREPOSITIONS, 'and', 'relative', 'pronoun', 'adverb'] as const;

const BY_WORD: ReadonlyMap<string, WordClass> = new Map(
  Object.values(CLOSED)
    .flatMap((words, place) => words.split(/\s+/u).map((word) => [word, place] as const))
    .toReversed(),
);

const FORMS = Object.values(OPEN);
const CLOSED_COUNT = NAMES.length - FORMS.length;

const ACRONYM = /^\p{Lu}{2,}$/u;

export const wordClass = remember(classOf);

function classOf(word: string): WordClass {
  // "May" is a month, "may" is not; "US" and "IT" are names, "us" and "it" are not.
  if (word === 'may') return NAMES.indexOf('modal');
  const closed = BY_WORD.get(word.toLowerCase());
  if (closed !== undefined && !ACRONYM.test(word)) return closed;
  const form = FORMS.findIndex((pattern) => pattern.test(word));
  return form < 0 ? UNKNOWN_CLASS : CLOSED_COUNT + form;
}
