/** Two words with this many letters in common at their beginning are forms of one: "swimmer" and "swimming". */
const SHARED_BEGINNING = 5;

/** A shortened word keeps at least this many letters: "env", "doc", "Dec". */
const SHORT_FORM = 3;

/** Makes the test whether a text of these words holds a word in another form, cut short, or written out. */
export function matchesOf(words: readonly string[]): (word: string) => boolean {
  const known = words.map((word) => word.toLowerCase());
  return (word) => {
    const asked = word.toLowerCase();
    if (/^\p{Lu}{2,6}$/u.test(word) && initialsOf(words).includes(asked)) return true;
    if (asked.length < SHORT_FORM || /\p{N}/u.test(asked)) return false;
    const beginning = asked.slice(0, SHARED_BEGINNING);
    return known.some((other) => other.startsWith(beginning));
  };
}

/** The first letters of the capitalised words in a text, in their order: "UMC" is the United Methodist Church. */
function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase();
}
