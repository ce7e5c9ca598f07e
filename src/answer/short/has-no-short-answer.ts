import type { Query } from '../../search/parse-query.ts';
import { QUESTION_WORD } from '../../search/question-words.ts';
import { ORDER } from '../grammar/ordinals.ts';

const THING =
  '(?:dates?|days?|months?|years?|times?|places?|cit(?:y|ies)|towns?|countr(?:y|ies)|venues?|names?|themes?|topics?|numbers?|reasons?|status|titles?|street)';
const WHICH_ONE = `(?:${ORDER}|new|old|past|incoming|outgoing)`;

/** Kinds of questions that a few words do not answer, whatever stands in the text. */
const KINDS: readonly RegExp[] = [
  // Two things at once: "when and where", "who opened it, and on what day?", "date and place".
  new RegExp(
    `\\b${QUESTION_WORD}\\b.*(?:,|\\band\\b|\\bor\\b|&|\\+|[?.!;])[^?]*\\b${QUESTION_WORD}\\b`,
    'iu',
  ),
  new RegExp(
    `\\b${THING}(?: ?[,/+&]| and| or)+ (?:the |its |what |which |a )?(?:\\p{L}+ )?${THING}\\b`,
    'iu',
  ),
  new RegExp(`\\b${WHICH_ONE}(?:,| and| or) (?:the |its )?${WHICH_ONE}\\b`, 'iu'),
  /\bboth\b|\s[+&]\s|\b(\p{L}{4,})\b.{0,5}\bco-?\1/iu,
  // Differences and judgements.
  /\bdiffer(?:s|ed|ent|ently|ences?)?\b|\bcompar(?:e|es|ed|ison|isons)\b|\bversus\b|\bvs\b|\bin common\b|\bsimilar/iu,
  /\b(?:is|are|was|were|do|does|would|should)(?: the| it| you| \p{L}+)? (?:better|best|worse|worst|recommend(?:ed)?|prefer(?:red)?|worth)\b(?! \p{L}+)/iu,
  // What something was before it was what it is.
  /\bwhat (?:is|was|were|are)\b.*\b(?:before|previously|prior to|formerly|until)\b/iu,
  // What happened, or is said, done or meant: that takes a sentence.
  /\bwhat(?:['’]s| is| was| were| are| has| had| have)?\b.*\b(?:happen(?:s|ed|ing)?|going on|chang(?:e|es|ed|ing)|doing|about|for|like|sa(?:y|id|ys)|tell|tells|told|mean|means|worried)\W*$/iu,
  /\bwhat (?:happens?|happened|changed|changes|became|becomes|came|comes|follows|followed|made|makes|goes|went)\b/iu,
  /\bwhat (?:does|do|did) .{1,60}\b(?:say|tell|think|mean|do|contain|include|cover|involve)\b/iu,
  /\bwhere (?:does|do|did|is|was) .{1,60}\b(?:rank|ranked|stand)\b/iu,
  /\bwhat (?:is|was|are|were) (?:on|in|behind|at|under) /iu,
  // One more, or one of many.
  /\b(?:who|what|which|where) else\b|\b(?:an?|one|another|other|some) examples?\b|\bother than\b|\bbesides\b|\bapart from\b/iu,
  /\bwhat (?:is|was|are|were) (?:so )?(?:unique|special|interesting|notable|unusual|wrong|new|the (?:point|meaning|idea|gist|role|significance|importance|effect|impact|result|consequence)s?)\b/iu,
];

/** "Are A and B members?" is answered for each of them. */
const TWO_NAMES =
  /^\W*(?:[Aa]re|[Ww]ere|[Dd]o|[Dd]id|[Hh]ave) (?:the )?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]*)?(?: and| or|,) /u;

/** "Who is Ida Brunner?" asks what she is. */
const WHO_IS = /^\W*[Ww]ho(?:['’]s| is| was| are| were)(?: \p{Lu}[\p{L}\p{M}'’.-]*)+\W*$/u;

/** True for a question that only a sentence or a list answers. */
export function hasNoShortAnswer({ text, type }: Query): boolean {
  return (
    type === 'reason' ||
    type === 'manner' ||
    TWO_NAMES.test(text) ||
    WHO_IS.test(text) ||
    KINDS.some((kind) => kind.test(text))
  );
}
