import type { AnswerType } from '../../search/answer-type.ts';
import { keepLast } from '../../search/keep-last.ts';
import type { Query, QueryTerm } from '../../search/parse-query.ts';
import { AUXILIARY, QUESTION_WORD } from '../../search/question-words.ts';
import { tokenize } from '../../search/tokenize.ts';
import { NOT } from '../grammar/negation.ts';

/** A yes or a no, a reason, a way or a time is asked for about what is denied; of these, who or what it is. */
const ASKS_FOR_THOSE: ReadonlySet<AnswerType> = new Set(['person', 'place', 'thing', 'definition', 'number']);

const DENIAL = new RegExp(
  String.raw`${NOT}|\b(?:neither|absent|(?:is|are|was|were|be|stays?|stayed|remains?|remained|left) (?:completely |entirely )?outside)\b`,
  'iu',
);

/** What asks, or says what is asked for: only what is denied behind it is asked for as such. */
const ASKING =
  /\b(?:who|whom|whose|which|what|where|list|names?|give|show|tell|find|any|all|countries|states|nations|people)\b/iu;

/** Another question beside it. */
const ASKING_MORE = new RegExp(String.raw`\?.|\b(?:and|or|but|so) ${QUESTION_WORD}\b`, 'iu');

/** "Whether or not", "not only", "in 2021 and not in 2020", "which did and which did not": these deny nothing that is asked for. */
const HARMLESS = new RegExp(
  String.raw`\b(?:or not|whether|why not|if not|not (?:only|just|even|sure|least|to mention)|and not|which ${AUXILIARY} not)\b|\b(?:don['’]?t|not) know\b|, ?not\b|,? ?\b${AUXILIARY}(?:n['’]t| not) (?:it|he|she|they|that|there|you)\W*$`,
  'iu',
);

/**
 * The positions of the query's terms that a question denies: "which clubs are not members" denies "members". `null`: it asks
 * for nothing that is not so.
 */
export const deniedTerms: (query: Query) => readonly number[] | null = keepLast((query) => {
  const { question, terms, type, text } = query;
  if (!ASKS_FOR_THOSE.has(type) || HARMLESS.test(question)) return null;
  const denial = DENIAL.exec(question);
  const before = question.slice(0, denial?.index);
  if (denial === null || !ASKING.test(before) || ASKING_MORE.test(before)) return null;
  const end = text.indexOf(question) + denial.index + denial[0].length;
  // A word that stands twice is a term once, at its first place.
  const behind = tokenize(text.slice(end)).map((token) => token.text.toLowerCase());
  const first = tokenize(text).length - behind.length;
  const placeOf = ({ position, token }: QueryTerm) =>
    position >= first ? position - first : behind.indexOf(token.toLowerCase());
  return terms
    .map((term, position) => ({ position, place: placeOf(term) }))
    .filter(({ place }) => place >= 0)
    .toSorted((a, b) => a.place - b.place)
    .map(({ position }) => position);
});
