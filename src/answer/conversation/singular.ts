/** One of several: `body` of `bodies`; `null`: the word names only one. */
export function singular(noun: string): string | null {
  if (!/[^s]s$/u.test(noun)) return null;
  return noun.replace(/(?:ies|s)$/u, (ending) => (ending === 's' ? '' : 'y'));
}
