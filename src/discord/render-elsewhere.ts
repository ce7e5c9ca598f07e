import type { ElsewhereAnswer } from '../answer/answer.ts';
import { type Part, text } from './components.ts';
import { renderCitation } from './render-citation.ts';
import type { Words } from './words/words.ts';

const ROOM = { quote: 1000, sources: { most: 2, limit: 900 } };

/** Which CICA this bot is about, and what the corpus says of the other. */
export function renderElsewhere({ citations }: ElsewhereAnswer, words: Words): readonly (Part | null)[] {
  const [citation] = citations;
  const about = text(words.elsewhere);
  if (citation === undefined) return [about];
  return [about, text(...renderCitation(citation, citation.passage.asOf, ROOM, words))];
}
