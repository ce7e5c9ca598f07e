/** Spellings of one sound, longer ones first, and the class of consonants that languages exchange it within. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'F'],
  [/[tdk]?(?:shch|sch|zh)|[dt]?(?:ch|sh)|d?j|t[sz]|dz/gu, 'S'],
  [/c(?=[eiy])|[sz]/gu, 'S'],
  [/th|[dt]/gu, 'T'],
  [/x/gu, 'KS'],
  [/n[gk](?![aeiouy])|n(?=m)/gu, 'n'],
  [/[kg]h|ck|[kgcqh]/gu, 'K'],
  [/[pb]/gu, 'P'],
  // In "Jamestown" it is a vowel.
  [/[fv]|w(?=[aeiouy])/gu, 'F'],
  [/m/gu, 'M'],
  [/n+(?!M)/gu, 'N'],
  [/[lr]/gu, 'L'],
];

/**
 * What is left of a name in Latin letters wherever it is written by its sound: its consonants in classes, and whether it begins
 * with a vowel. "Vajpayee", "Vadzhpai" and "wajiepayi" have the same key.
 */
export function soundKey(name: string): string {
  const read = SOUNDS.reduce((rest, [pattern, sound]) => rest.replace(pattern, sound), name.toLowerCase());
  const opening = /^[a-z]/u.test(read) ? 'A' : '';
  return (opening + read.replace(/[^A-Z]/gu, '')).replace(/(.)\1+/gu, '$1');
}
