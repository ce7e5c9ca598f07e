/** A line that goes on below: not the end of a sentence, nor before an item of a list. */
const WRAP = /(?<=[^\s.!?:;…])[ \t]*\n(?=[ \t]*[\p{L}"“(])/gu;
/** The same before a small letter: no heading and no verse. */
const SURE_WRAP = /(?<=[^\n]{30}[^\s.!?:;…])[ \t]*\n(?=[ \t]*\p{Ll})/gu;

/** Once may be a slip. */
const SURE_WRAPS = 2;
const SURE_SHARE = 0.5;

/** True for a text whose lines were broken where the page ended: most of them go on below, in a small letter. */
export function isOfOneWidth(text: string): boolean {
  if (!text.includes('\n')) return false;
  const sure = [...text.matchAll(SURE_WRAP)].length;
  return sure >= SURE_WRAPS && sure >= SURE_SHARE * [...text.matchAll(WRAP)].length;
}

/** True where a line of such a text ends, but not what it says. */
export function goesOnBelow(text: string, end: number): boolean {
  const next = text.slice(end, end + LOOK);
  return (
    !/[.!?:;…]["”’)]?\s*$/u.test(text.slice(Math.max(0, end - LOOK), end)) &&
    /^[ \t]*[\p{L}\p{N}"“(]/u.test(next) &&
    !LISTED.test(next)
  );
}

/** So many characters tell how a line ends or begins. */
const LOOK = 12;

/** "2. ", "(3) ". */
const LISTED = /^[ \t(]*\p{N}{1,3}[.)]\s/u;
