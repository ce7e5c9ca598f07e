import { remember } from '../../search/remember.ts';
import type { Sentence } from '../../search/sentences.ts';
import { type Clause, CONTRAST, STOP } from '../grammar/clauses.ts';
import { REFUSING } from '../grammar/negation.ts';
import { CALLED_OFF, PLANNED, WISHED } from '../grammar/plans.ts';
import { FINITE } from '../grammar/verbs.ts';

/** What a part of a sentence says of an event: that it happened, that it is meant to or may have, or that it did not. */
type Standing = 'told' | 'planned' | 'denied';

/** A part of a sentence, by its place in the passage, and what it says of an event. */
export interface ToldClause extends Clause {
  readonly standing: Standing;
  /** Where in the passage it begins to say something of what it is about; its end, where it says nothing. */
  readonly predicate: number;
}

/** Where one statement ends and another may begin. */
const BORDER = new RegExp(
  `["“”]|${STOP}|\\s(?=(?:${CONTRAST}|because|since then|that|which|who|whom|whose|where|when|if|after|before|during which|so that|and (?:it |he |she |they )?(?:(?:was|were|is|are|has|have|had|did|then|later|finally|eventually|in fact)\\b|\\p{L}+ed\\b))\\s)`,
  'giu',
);

/** To come, meant, or open. */
const TO_BE = new RegExp(
  String.raw`\b(?:${PLANNED}|plan(?:s|ning)? (?:to|for)|expects?|(?:is|are|was|were|be) due (?:to|in|on|for|by)|proposed (?:for|to be)|that\b(?:(?!\b(?:can|could|may|might|must|will|would|should|shall|to)\b)[^,;]){1,60}\bbe \p{L}+ed|supposed to|would(?: \p{L}+)? have|will|going to|${WISHED} (?:to|for|that)|tried to|attempted|drafts?(?=[;,.)]|$)|(?:a|in) drafts?|under (?:construction|negotiation|consideration|discussion)|applicants?|appl(?:y|ied|ies) (?:for|to)|spoken of|postponed|(?:know|say|doubt|open|disputed|report|asked) whether|unclear|uncertain|not known|unknown|no reports?|(?:do|does|did) not (?:say|report|tell|mention))\b|^\W*whether\b`,
  'iu',
);

/** "It was to open", "it may open in 2027": not "it was to the north", nor in May. */
const TO_COME =
  /\b(?:was|were|is|are)(?: (?:also|later|originally|first|then|soon|still|again|only))? to (?!(?:the|an?|his|her|its|their|this|that|some|all)\b)\p{Ll}{2,}|\bmay\b(?! have\b)[^,;]*\d{4}/u;

/** Did not come about; "not until 1971" did, and "not only" says more. */
const DENIED = new RegExp(
  String.raw`\b(?:never|cannot|${CALLED_OFF}|neither|nor|${REFUSING})\b|(?:\bnot|n['’]t)\b(?! (?:only|just|before|later|earlier|least|more|less|far)\b)(?![^,;]*\buntil\b)`,
  'iu',
);

/** What was planned and did not take place. */
const CAME_TO_NOTHING = new RegExp(
  String.raw`\b(?:never|${CALLED_OFF}|did(?: not|n['’]t) (?:take|happen|come|go))\b`,
  'iu',
);

/** Nothing happens in a part without one of these: "in October 2026". */
const VERB = new RegExp(
  String.raw`\b(?:${FINITE}|be|been|takes?|holds?|meets?|comes?|becomes?|begins?|goes|gives?|makes?)\b`,
  'iu',
);

/** "As the minister said in May" tells when it was said. */
const SAYING =
  /^\W*(?:as|according to|in the words of)\b|\b(?:said|says|told|tells|reported|wrote|writes|stated|noted|announced)\b/iu;

/** Nearly every sentence is shorter. */
const SENTENCE_LIMIT = 1000;

/** Cuts a sentence into what it says, piece by piece. A piece that says nothing by itself belongs to the one before. */
export function splitClauses({ text, start }: Sentence): readonly ToldClause[] {
  return clausesOf(text).map((clause) => ({
    ...clause,
    start: start + clause.start,
    end: start + clause.end,
    predicate: start + clause.predicate,
  }));
}

const clausesOf = remember(
  (text): readonly ToldClause[] => {
    const clauses: ToldClause[] = [];
    let start = 0;
    for (const end of [...bordersOf(text), text.length]) {
      const piece = text.slice(start, end);
      if (piece.trim() === '') continue;
      const planned = firstOf(piece, [TO_BE, TO_COME]);
      const turn = planned ?? firstOf(piece, [DENIED]);
      clauses.push({
        start,
        end,
        standing: turn === null ? standingBeside(piece, clauses.at(-1)) : standingIn(text, planned !== null),
        predicate: start + (turn ?? firstOf(piece, [VERB]) ?? piece.length),
      });
      start = end;
    }
    return clauses;
  },
  { longest: SENTENCE_LIMIT },
);

function bordersOf(text: string): readonly number[] {
  return text
    .matchAll(BORDER)
    .map(({ index, 0: border }) => index + border.length)
    .toArray();
}

function firstOf(piece: string, patterns: readonly RegExp[]): number | null {
  const places = patterns.map((pattern) => piece.search(pattern)).filter((place) => place >= 0);
  return places.length === 0 ? null : Math.min(...places);
}

function standingIn(sentence: string, isPlan: boolean): Standing {
  return isPlan && !CAME_TO_NOTHING.test(sentence) ? 'planned' : 'denied';
}

function standingBeside(piece: string, before: ToldClause | undefined): Standing {
  return before === undefined || (VERB.test(piece) && !SAYING.test(piece)) ? 'told' : before.standing;
}
