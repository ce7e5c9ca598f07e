import type { NotFoundAnswer } from '../answer/answer.ts';
import { type Part, text } from './components.ts';
import { passageSection } from './render-passage-list.ts';
import type { Words } from './words/words.ts';

const CLOSEST = 3;

/** Says so, and shows what comes closest without calling it an answer. */
export function renderNotFound({ hits }: NotFoundAnswer, words: Words): readonly (Part | null)[] {
  const closest = hits.slice(0, CLOSEST);
  const sections = closest.map(({ passage }) => passageSection({ passage }, words));
  return [text(words.notFound, closest.length === 0 ? words.tryHelp : words.closest), ...sections];
}
