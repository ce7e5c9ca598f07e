const CARDINALS =
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty`.split(/\s+/u);

const ORDINALS = `first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth
  fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth`.split(/\s+/u);

const WORDS = new Map(
  [CARDINALS, ORDINALS].flatMap((words) => words.map((word, place) => [word, `${place + 1}`])),
);

/** The numbers that a text writes in figures: `28`, `17th` as `17`, `4.2`. */
export function figuresIn(text: string): ReadonlySet<string> {
  return new Set(text.matchAll(/\d+(?:[.,]\d+)*/gu).map(([figures]) => figures));
}

/** The numbers of a text in figures or in words up to twenty: `sixteen` and `16th` are both `16`. */
export function numbersIn(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/[a-z]+/gu) ?? [];
  return figuresIn(text).union(new Set(words.flatMap((word) => WORDS.get(word) ?? [])));
}
