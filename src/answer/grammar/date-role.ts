/** What a date is to what happens: its beginning, its end or its time. */
export type DateRole = 'start' | 'end' | 'point';

const START = /\b(?:from|since|after|starting|beginning)\s+(?:about\s+|the\s+)*$/iu;
const END = /(?:\b(?:until|till|to|by|through|before)\s+|[-–]\s*)(?:about\s+|the\s+)*$/iu;

/** Reads it from the words before a date. */
export function dateRole(before: string): DateRole {
  if (START.test(before)) return 'start';
  return END.test(before) ? 'end' : 'point';
}
