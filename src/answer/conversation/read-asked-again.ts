import { saysLittle } from './fill-pronouns.ts';
import { type Context, type FollowUp, understood } from './follow-up.ts';
import { namedBy, type Turn } from './turn.ts';

/** A question word alone, or with the noun that it asks for. `what?` alone asks for patience. */
const BARE =
  /^((?:(?:in|on|at|from|to|by|since|until|till|for|with)\s+)?(?:who|when|where|why(?: not)?|how (?:many|much|long|often|come)|how|(?:which|what)\s+\p{L}+))(?:\s+(?:exactly|so|then|else|(?:is|are|was|were) there(?: then)?))?$/iu;
/** `when did he say that`: the verb says as little as the pronouns. */
const PRO_VERB =
  /^(when|where|why|how) (?:did|does|do|will|would|has) (?:he|she|it|they|that) (?:do|say|happen|done|said)(?: (?:so|that|this|it))?$/iu;

/** `when?`, `from which country`: the question before, asked for something else. */
export function readAskedAgain(asked: string, { previous }: Context): FollowUp | null {
  const plain = asked.replace(LEAD, '');
  const asking = (BARE.exec(plain) ?? PRO_VERB.exec(plain))?.[1];
  return asking === undefined ? null : understood(askAgain(previous, asking), 'fragment');
}

const LEAD = /^(?:(?:ok(?:ay)?|so|well|but|and|or|also|then)\b[\s,]*)+(?=\p{L})/iu;
const ASKING =
  /\b(?:(?:in|on|at|from|to|by|since|until|for|with)\s+)?(?:who|whom|whose|when|where|why|how (?:many|much|long|often)|how|what|which)\b/iu;
/** `since when` and `before` ask for another time. */
const PRESENT = /\s(?:now|currently|today|at the moment)\b/iu;
const AUXILIARY = /^(?:is|are|was|were|did|does|do|has|have|had|can|could|will|would|should)\b/iu;

/** Asks something else of what was asked before: `when` of `who proposed CICA`. */
function askAgain(before: Turn, asking: string): string {
  const { question } = before;
  const rest = question.replace(ASKING, '').replace(PRESENT, '').replace(/\s+/gu, ' ').trim();
  const subject = /^\W*(?:who|which|what)\b/iu.test(question) ? answeredSubject(before) : null;
  return `${asking} ${subject === null ? rest : withSubject(rest, subject)}`;
}

function answeredSubject(before: Turn): string | null {
  return /^\W*who\b/iu.test(before.question) ? namedBy(before) : null;
}

/** The answer to `who is the head` stands after the verb of a question, before any other. */
function withSubject(rest: string, subject: string): string {
  const auxiliary = AUXILIARY.exec(rest)?.[0];
  return auxiliary === undefined
    ? `${subject} ${rest}`
    : `${auxiliary} ${subject}${rest.slice(auxiliary.length)}`;
}

const NEIGHBOUR = /\bwho\b.*\b(?:before|after|next)\b/iu;

/** `who was before him`: the question that named somebody, asked of the one beside. */
export function readNeighbour(asked: string, { turns }: Context): FollowUp | null {
  if (!NEIGHBOUR.test(asked) || !saysLittle(asked)) return null;
  const neighbour = askNeighbour(turns, asked);
  return neighbour === null ? null : understood(neighbour, 'leaning');
}

/** Asks a question of the one before or after its answer: `who is the head before Kairat Sarybay`. */
function askNeighbour(turns: readonly Turn[], asked: string): string | null {
  const side = /\b(?:before|after|next)\b/iu.exec(asked)?.[0].toLowerCase();
  if (side === undefined) return null;
  for (const turn of turns.toReversed()) {
    const name = namedBy(turn);
    if (name === null) continue;
    const frame = turn.question.replace(PRESENT, '').replace(/\b(?:first|last|current)\s/iu, '');
    return `${frame} ${side === 'next' ? 'after' : side} ${name}`;
  }
  return null;
}
