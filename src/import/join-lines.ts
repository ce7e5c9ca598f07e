/**
 * Every whole word of a text, in lower case, by which {@link joinLines} knows the words that have hyphens.
 * The two parts of a word that a line's end divides are none.
 */
export function wordsOf(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>();
  for (const [position, line] of lines.entries()) {
    const isContinued = lines[position - 1]?.endsWith('-') === true;
    const whole = (isContinued ? line.replace(/^\S+/u, '') : line).replace(/\S+-$/u, '');
    for (const [word] of whole.toLowerCase().matchAll(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu)) words.add(word);
  }
  return words;
}

/** Makes one text of the lines of a paragraph. A word that was divided at a line's end becomes whole again. */
export function joinLines(lines: readonly string[], words: ReadonlySet<string>): string {
  return lines.reduce((text, line) => joinTwo(text, line, words), '').trim();
}

function joinTwo(text: string, line: string, words: ReadonlySet<string>): string {
  if (text === '') return line;
  if (text.endsWith('\u00AD')) return text.slice(0, -1) + line;
  const divided = /([\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*)-$/u.exec(text)?.[1];
  const rest = /^\p{L}+/u.exec(line)?.[0];
  if (divided === undefined || rest === undefined) return `${text} ${line}`;
  return keepsHyphen(divided, rest, words) ? text + line : text.slice(0, -1) + line;
}

/**
 * Whether `confidence-` and `building` are a compound rather than one divided word. The rest of the text
 * decides; where it knows neither, a lower-case rest is taken for the end of a divided word.
 */
function keepsHyphen(divided: string, rest: string, words: ReadonlySet<string>): boolean {
  const [left, right] = [divided.toLowerCase(), rest.toLowerCase()];
  if (words.has(`${left}-${right}`)) return true;
  if (words.has(left + right)) return false;
  const lastPart = left.split('-').at(-1) ?? left;
  return rest !== right || (words.has(lastPart) && words.has(right)) || left.includes('-');
}
