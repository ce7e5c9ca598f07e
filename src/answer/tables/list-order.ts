/** Where a list is to begin: with what came first, or with what came last. */
export type ListOrder = 'oldest' | 'newest';

const AGE = '(?:old|new|earli|lat|young|fresh|recent)\\p{L}*';
const OLD = /^(?:old|earli|first)/iu;

/** What comes behind a question and is no part of it. */
const TAIL = String.raw`(?=[\s,.!?]*(?:(?:pls|plz|please|thanks|thank you)\W*)?$)`;

/** "Oldest first", "from the newest to the oldest": how a list is to run, not which of its rows is meant. */
const RUNS = new RegExp(
  `[,;:]? (?:(?:sorted|ordered|arranged|listed|starting|beginning) )?(?:by |with |from )?(?:the )?(?:most )?(${AGE}|first|last)(?: (?:ones?|on top|at the top))? (?:(?:comes? |come |goes |go )?first|on top|at the top|to (?:the )?(?:most )?(?:${AGE}|first|last|now|today))${TAIL}`,
  'iu',
);

/** "In chronological order", which begins with what came first. */
const IN_ORDER =
  /[,;:]? (?:(?:sorted|ordered|arranged|listed) )?(?:in (?:the )?(?:(?:chronological|right|correct|historical) )?order(?: of time)?|by date|chronologically)/iu;
const IN_ORDER_AT_END = new RegExp(IN_ORDER.source + TAIL, 'iu');

/** "The newest you have": which state of a list is meant. */
const NEWEST_KNOWN = new RegExp(
  `[,;:]? (?:the )?(?:newest|latest|most recent|freshest|last)(?: (?:one|list|version|state|status|data|information|info))?(?: (?:that )?(?:you have|you know(?: of)?|available|known))${TAIL}`,
  'iu',
);

/** In what order a question wants a list. */
export function listOrder(question: string): ListOrder | null {
  const [, first] = RUNS.exec(question) ?? [];
  if (first !== undefined) return OLD.test(first) ? 'oldest' : 'newest';
  return IN_ORDER_AT_END.test(question) ? 'oldest' : null;
}

/** A question without the words for the order, or the state, of a list, which choose none of its rows. */
export function withoutListOrder(question: string): string {
  return question.replace(RUNS, '').replace(IN_ORDER_AT_END, '').replace(NEWEST_KNOWN, '');
}
