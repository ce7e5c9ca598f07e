/**
 * What a word does in a sentence, as far as its form tells. There is no tagger in the project: closed
 * classes are listed, the others are told by endings, which is enough to see where a span may begin and
 * end. The numbers are part of the fitted features: a change needs a new fit.
 */
export type WordClass = number;

const CLOSED_CLASSES: readonly string[] = [
  'the a an',
  'of',
  'in on at',
  'to',
  'by',
  'from',
  'for',
  'with without',
  'as',
  'into onto over under between among against during through after before about within across along around since until upon toward towards throughout via per near behind beyond above below despite outside inside',
  'and or but nor',
  'that which who whom whose where when while because although though if than whether',
  'is was are were be been being',
  'has have had having',
  'do does did',
  'can could will would should may might must shall',
  'he she it they we i you him them us me',
  'his her its their our my your',
  'this these those such each every both all any some many most several few other another no',
  'not also only often usually however then there now still never always well later first once just even so more less about approximately nearly almost around',
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen half',
  'january february march april may june july august september october november december',
  'percent % km kilometres kilometers miles feet metres meters inches years days months hours minutes seconds weeks pounds dollars',
  'became become becomes began begin begins came come comes gave give gives given went go goes gone got get held hold holds knew known knows left leave lost lose made make makes met meet paid pay put ran run runs said say says saw see seen sent sold stood stand stands took take takes taken taught thought told think won win wins wrote write written led lead leads found find finds kept keep built build grew grow grown fell fall rose rise brought bring bought chose chosen drew drawn spoke broke born felt use uses used contain contains include includes including provide provides mean means called named known based',
];

const BY_WORD: ReadonlyMap<string, WordClass> = new Map(
  CLOSED_CLASSES.flatMap((words, place) =>
    words.split(' ').map((word) => [word, place + 1] as const),
  ).toReversed(),
);

const OPEN_CLASSES: readonly RegExp[] = [
  /^(?:1[0-9]|20)\d{2}s?$/u,
  /^[$€£¥].|%$/u,
  /^\p{N}+(?:st|nd|rd|th)$/u,
  /^\p{N}/u,
  /^\p{Lu}[\p{Lu}\p{N}.&-]+$/u,
  /^\p{Lu}/u,
  /ly$/u,
  /ing$/u,
  /ed$/u,
  /(?:tion|sion|ment|ness|ity|ism|ance|ence|ship|ure|age)s?$/u,
  /(?:al|ive|ous|ic|able|ible|ful|less|ary|ory|ent|ant|ish|ian|ese)$/u,
  /(?:er|or|ist)s?$/u,
  /[^s]s$/u,
];

/** The class of every word that no list or ending knows. */
const UNKNOWN: WordClass = CLOSED_CLASSES.length + OPEN_CLASSES.length + 1;

export const CLASS = {
  article: 1,
  of: 2,
  and: 11,
  relative: 12,
  be: 13,
  modal: 16,
  possessive: 18,
  numberWord: 21,
  month: 22,
  unit: 23,
  verb: 24,
  year: CLOSED_CLASSES.length + 1,
  amount: CLOSED_CLASSES.length + 2,
  ordinal: CLOSED_CLASSES.length + 3,
  digits: CLOSED_CLASSES.length + 4,
  capitals: CLOSED_CLASSES.length + 5,
  name: CLOSED_CLASSES.length + 6,
  adverb: CLOSED_CLASSES.length + 7,
  unknown: UNKNOWN,
} as const;

export function wordClass(word: string): WordClass {
  const lower = word.toLowerCase();
  const closed = BY_WORD.get(lower);
  // "May" is a month, "may" is not; "US" is a name, "us" is not.
  if (lower === 'may') return word === 'May' ? CLASS.month : CLASS.modal;
  if (closed !== undefined && !(word.length > 1 && word === word.toUpperCase() && /\p{Lu}/u.test(word)))
    return closed;
  const open = OPEN_CLASSES.findIndex((pattern) => pattern.test(word));
  return open < 0 ? UNKNOWN : CLOSED_CLASSES.length + 1 + open;
}
