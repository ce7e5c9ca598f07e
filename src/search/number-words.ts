const SMALL =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const SCALES: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** The words that numbers from one on are made of. */
export const NUMBER_WORDS: readonly string[] = [...SMALL.slice(1), ...TENS, ...SCALES.keys()];

/** Matches one of them; a source, to build patterns of. */
export const NUMBER_WORD = `(?:${NUMBER_WORDS.join('|')})`;

/** Matches those of them that multiply the number before them. */
export const SCALE_WORD = `(?:${[...SCALES.keys()].join('|')})`;

/**
 * The value of a number in words or digits: `twenty-eight`, `two hundred`, `1,500`, `4.2 million`. `null` for what makes none:
 * `two three`, `several`.
 */
export function numberOf(text: string): number | null {
  const pieces = text.toLowerCase().match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [];
  if (pieces.length === 0) return null;
  let sum = 0;
  let current: number | null = null;
  for (const piece of pieces) {
    const scale = scaleOf(piece);
    const value = scale ?? pieceValue(piece);
    if (value === null || (scale === null && current !== null && !mayPrecede(current, value))) return null;
    current = scale === null ? (current ?? 0) + value : (current ?? 1) * scale;
    if (scale === null || scale < LEAST_GROUP) continue;
    sum += current;
    current = null;
  }
  return sum + (current ?? 0);
}

/** What a word multiplies the number before it by; `null` for other words. */
export function scaleOf(word: string): number | null {
  return SCALES.get(word) ?? null;
}

/** From here on what follows is counted anew: "two thousand five hundred". */
const LEAST_GROUP = 1000;

function pieceValue(piece: string): number | null {
  if (/^\d/u.test(piece)) {
    const value = Number(piece.replace(/,(?=\d{3})/gu, '').replace(',', '.'));
    return Number.isNaN(value) ? null : value;
  }
  if (SMALL.includes(piece)) return SMALL.indexOf(piece);
  return TENS.includes(piece) ? (TENS.indexOf(piece) + 2) * 10 : null;
}

/** "Twenty" may stand before "eight", and "two hundred" before both. */
function mayPrecede(before: number, value: number): boolean {
  if (before === 0) return false;
  if (before % 100 === 0) return value < 100;
  return before % 10 === 0 && before % 100 > 10 && value > 0 && value < 10;
}
