import { groupOf } from '../../search/concepts.ts';
import type { PassageMatch } from '../../search/match-passage.ts';
import type { Query } from '../../search/parse-query.ts';
import type { FoundTerm, TermPlace } from '../explanation.ts';

/** A passage as a query matches it, and the position of the sentence that is looked at. */
export interface MatchedSentence {
  readonly match: PassageMatch;
  readonly sentence: number;
}

/** Each term of a query with its place in a passage; `null`: there is no passage to look into. */
export function explainTerms({ terms }: Query, found: MatchedSentence | null): readonly FoundTerm[] {
  return terms.map((term, position) => ({
    ...term,
    group: groupOf(term.term),
    place: found === null ? 'nowhere' : placeOf(1 << position, found),
  }));
}

function placeOf(bit: number, { match, sentence }: MatchedSentence): TermPlace {
  if (((match.sentences[sentence] ?? 0) & bit) !== 0) return 'sentence';
  if ((match.text & bit) !== 0) return 'passage';
  return (match.aboveOrAsked & bit) === 0 ? 'nowhere' : 'headings';
}
