import { NO_CLASS, type WordClass } from '../grammar/word-class.ts';
import { ASKED, type Asked, type SpanContext } from './read-context.ts';

/** The nearest word that the question says, on one side of a place. */
export interface Nearest {
  readonly asked: Asked;
  readonly wordClass: WordClass;
  /** 0: right beside it; {@link FARTHEST}: there is none. */
  readonly distance: number;
}

export const FARTHEST = 6;

export const NONE_ASKED: Nearest = { asked: ASKED.not, wordClass: NO_CLASS, distance: FARTHEST };

/** For each place, what the question says before it (`step` -1) or after it (1), the place itself left out. */
export function nearestAsked({ words, asked }: SpanContext, step: -1 | 1): readonly Nearest[] {
  const nearest: Nearest[] = asked.map(() => NONE_ASKED);
  let last = -1;
  for (let count = 0; count < asked.length; count += 1) {
    const at = step < 0 ? count : asked.length - 1 - count;
    if (last >= 0)
      nearest[at] = {
        asked: asked[last] ?? ASKED.not,
        wordClass: words[last]?.wordClass ?? NO_CLASS,
        distance: bucketOf(Math.abs(at - last) - 1),
      };
    if ((asked[at] ?? ASKED.not) > ASKED.repeated) last = at;
  }
  return nearest;
}

/** Near by, every word counts; far off, only about how many. */
function bucketOf(distance: number): number {
  if (distance < 3) return distance;
  if (distance < 6) return 3;
  return distance < 10 ? 4 : 5;
}
