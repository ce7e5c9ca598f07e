import type { Row } from '../../corpus/passage.ts';
import type { PassageIndex } from '../../search/build-passage-index.ts';
import type { Query } from '../../search/parse-query.ts';
import { suitsQuestion } from './suits-question.ts';

const STATUS = /^(?:status|relation\b.*)$/iu;

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
  if (isStatus && setsRight(query, chosen)) return chosen;
  if (!suitsQuestion(query, chosen)) return null;
  if (query.type === 'yes-no') return chosen;
  if (isStatus && ASKS_OTHERWISE.test(query.text)) return null;
  return namesWhatIsAsked(query, chosen, index) ? null : chosen;
}

/** "When did it become a member?" takes for granted what "not a member" denies. */
function setsRight({ text }: Query, status: string): boolean {
  const [, denied] = DENIES.exec(status) ?? [];
  return denied !== undefined && new RegExp(`\\b${denied}`, 'iu').test(text) && !NEGATION.test(text);
}

const DENIES = /\b(?:not|neither) an? (?:present )?(\p{L}+)/iu;
const NEGATION = /\b(?:not|never|cannot)\b|n['’]?t\b/iu;

/** A body may be named in full where the question says its letters. */
function namesWhatIsAsked(query: Query, short: string, index: PassageIndex): boolean {
  if (/\bor\b/iu.test(query.text)) return false;
  const asked = new Set(query.terms.map(({ term }) => term));
  const { terms } = index.parse(short);
  return terms.length > 0 && terms.every(({ term }) => asked.has(term));
}
