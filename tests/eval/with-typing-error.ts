/** Words shorter than this are mostly function words, whose errors change nothing. */
const WORD = /[a-z]{5,}/giu;

/**
 * Puts one typing error into the longest word of a question: two letters swapped, one lost, doubled or
 * mistaken, decided by the question itself so that every run makes the same errors.
 */
export function withTypingError(question: string): string {
  const longest = [...question.matchAll(WORD)].toSorted(
    (a, b) => b[0].length - a[0].length || a.index - b.index,
  )[0];
  if (longest === undefined) return question;
  const [word] = longest;
  const seed = [...question].reduce(
    (sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 1_000_003,
    7,
  );
  const at = 1 + (seed % (word.length - 2));
  const head = word.slice(0, at);
  const tail = word.slice(at);
  const changed = [
    `${head}${tail.slice(1, 2)}${tail.slice(0, 1)}${tail.slice(2)}`,
    `${head}${tail.slice(1)}`,
    `${head}${tail.slice(0, 1)}${tail}`,
    `${head}e${tail.slice(1)}`,
  ][seed % 4];
  return question.slice(0, longest.index) + changed + question.slice(longest.index + word.length);
}
