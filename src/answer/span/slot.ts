/**
 * How many weights there are: features share them by hashing, which costs less than a list of features. So many that few share
 * one: with a sixteenth of them, the answers to the public questions that no weight was fitted on were worse by four points of F1.
 */
export const SLOT_COUNT = 262_144;
const SHIFT = 32 - Math.log2(SLOT_COUNT);

/** The weight of a feature: the template tells features with equal values apart. */
export function slot(template: number, a: number, b = 0, c = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ Math.imul(a + 0x7f4a7c15, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15) ^ Math.imul(b + 0x165667b1, 0xc2b2ae35), 0x27d4eb2f);
  hash = Math.imul(hash ^ (hash >>> 13) ^ Math.imul(c + 0x27220a95, 0x9e3779b1), 0x85ebca6b);
  return ((hash ^ (hash >>> 16)) >>> 0) >>> SHIFT;
}

/** FNV-1a: a number for a word, the same on every machine; signed, because such numbers take less room. */
export function wordKey(word: string): number {
  let hash = 0x811c9dc5;
  for (let place = 0; place < word.length; place += 1)
    hash = Math.imul(hash ^ word.charCodeAt(place), 0x01000193);
  return hash | 0;
}
