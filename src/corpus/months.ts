/** The months in English, January first. */
export const MONTHS =
  'January February March April May June July August September October November December'.split(' ');

/** Matches the name of a month; a source, to build patterns of. */
export const MONTH = `(?:${MONTHS.join('|')})`;

/** The number of a month, 1 to 12, by its name or the first three letters of it; `NaN` for another word. */
export function monthNumber(name = ''): number {
  const wanted = name.toLowerCase();
  if (wanted === 'sept') return 9;
  const position = MONTHS.findIndex((month) => {
    const known = month.toLowerCase();
    return known === wanted || known.slice(0, SHORT_LENGTH) === wanted;
  });
  return position < 0 ? Number.NaN : position + 1;
}

const SHORT_LENGTH = 3;
