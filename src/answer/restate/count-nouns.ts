const HOW_MANY = /^how many$/iu;

/** Endings of adjectives, which may stand before what is counted: `regular meetings`. */
const ADJECTIVE =
  /(?:al|ar|ary|ed|ern|ese|ful|ian|ic|ish|ive|less|ous)$|^(?:full|main|new|other|different)$/u;
/** Plural already, never plural, or no noun. */
const NO_PLURAL =
  /s$|^(?:people|women|men|children|money|population|in|of|to|by|for|and|or|is|are|was|were|now)$/u;
const SIBILANT = /(?:[sxz]|ch|sh)$/u;

/**
 * English counts in the plural, where Turkish and Chinese count one thing and the vocabulary has it of Russian, too:
 * `how many regular meeting` becomes `how many regular meetings`.
 */
export function countInPlural(words: readonly string[]): readonly string[] {
  const [asking = '', ...counted] = words;
  if (!HOW_MANY.test(asking)) return words;
  const at = counted.findIndex((word) => !ADJECTIVE.test(word));
  return [asking, ...counted.map((word, index) => (index === at ? pluralOf(word) : word))];
}

function pluralOf(word: string): string {
  if (NO_PLURAL.test(word) || !/^[a-z -]+$/u.test(word)) return word;
  if (/[^aeiou]y$/u.test(word)) return word.replace(/y$/u, 'ies');
  if (word.endsWith('person')) return word.replace(/person$/u, 'people');
  return SIBILANT.test(word) ? `${word}es` : `${word}s`;
}
