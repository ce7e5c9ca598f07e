import type { Row } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import { NOT } from '../grammar/negation.ts';
import { deniesStatus } from '../tables/status.ts';
import { suitsQuestion } from './suits-question.ts';

const STATUS = /^(?:status|relation\b.*)$/iu;

/** Who asks why it is no member knows that it is none. */
const NEGATION = new RegExp(NOT, 'iu');

/** Asks for something else than a status. */
const ASKS_OTHERWISE = /\b(?:who|whom|whose|which|when|where|why|how|since|date|year|before|after)\b/iu;

/** The words that were chosen from a row, where they may be shown alone: no status for a time, nothing that the question names. */
export function cellAnswer(
  query: Query,
  chosen: string | null,
  row: Row | null,
  index: PassageIndex,
): string | null {
  if (chosen === null) return null;
  const isStatus = row?.cells.some(({ header, text }) => text === chosen && STATUS.test(header)) === true;
  if (isStatus && deniesStatus(query.text, chosen) && !NEGATION.test(query.text)) return chosen;
  if (!suitsQuestion(query, chosen)) return null;
  if (query.type === 'yes-no') return chosen;
  if (isStatus && ASKS_OTHERWISE.test(query.text)) return null;
  return namesWhatIsAsked(query, chosen, index) ? null : chosen;
}

/** A body may be named in full where the question says its letters. */
function namesWhatIsAsked(query: Query, short: string, index: PassageIndex): boolean {
  if (/\bor\b/iu.test(query.text)) return false;
  const asked = new Set(query.terms.map(({ term }) => term));
  const { terms } = index.parse(short);
  return terms.length > 0 && terms.every(({ term }) => asked.has(term));
}
