/**
 * Every match of a global pattern in a text, in their order. `matchAll` copies the pattern for each text, which takes longer than
 * looking for it.
 */
export function findAll(text: string, pattern: RegExp): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // An empty match is found again where it was.
    if (match[0] === '') pattern.lastIndex += 1;
  }
  return found;
}
