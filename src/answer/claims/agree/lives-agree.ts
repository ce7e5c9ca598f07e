import type { Reading } from '../reading.ts';
import type { Compared } from './compared.ts';

/** "The office was born" says when it was founded: only who has a name of his own is born, or dies. */
const LIFE = /\b(?:born|died|dies|dead|passed away)\b/iu;
const TELLS_OF_LIFE = /\b(?:born|birth\p{L}*|native|died|death|dead|deceased|passed away)\b/iu;

/** True unless the statement tells of a birth or a death and the text of none: when he took an office says nothing of it. */
export function livesAgree({ claim, evidence }: Pick<Compared, 'claim' | 'evidence'>): boolean {
  return !tellsOfLife(claim) || TELLS_OF_LIFE.test(evidence.text);
}

function tellsOfLife({ text, units }: Reading): boolean {
  const deed = LIFE.exec(text);
  return deed !== null && units.some(({ kind, end }) => kind === 'name' && end < deed.index);
}
