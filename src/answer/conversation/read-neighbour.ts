import { ORDINAL } from '../grammar/ordinals.ts';
import { saysLittle } from './fill-pronouns.ts';
import { type Context, type FollowUp, understood } from './follow-up.ts';
import { DATED, IN_NOW } from './replace-time.ts';
import { nextOrdinal, ordinalIn } from './shift-ordinal.ts';
import { headNoun } from './topic.ts';
import { namedBy, type Turn } from './turn.ts';

/** `and its predecessor?` is the one before. */
const PREDECESSOR =
  /^(?:(?:and|what about) )?(?:(?:who (?:is|was)|who['’]s) )?(?:its|his|her|their|the) (predecessor|successor)$/iu;
const NEIGHBOUR =
  /\bwho\b.*\b(?:before|after|next)\b|^(?:and )?then$|^(?:and )?(?:before|after)(?: (?:that|this|him|her|them|it))?$|^(?:(?:and|what about) )?the (?:next )?one (?:right |just |directly )?(?:before|after)(?: (?:that|this|him|her|them|it))?$/iu;
/** `who was before him`: the question that named somebody, asked of the one beside. */
export function readNeighbour(said: string, { turns, previous }: Context): FollowUp | null {
  const asked = said.replace(PREDECESSOR, (_, which: string) =>
    /^p/iu.test(which) ? 'who was before' : 'who was after',
  );
  const same = sameSubject(asked, previous);
  if (same !== null) return understood(same, 'leaning');
  if (!NEIGHBOUR.test(asked) || !saysLittle(asked.replace(NOTHING_NEW, ''))) return null;
  const side = /\bbefore\b/iu.test(asked) ? 'before' : 'after';
  const neighbour =
    nextInOrder(previous, side) ?? otherSide(asked, previous, side) ?? askNeighbour(turns, side);
  if (neighbour !== null) return understood(neighbour, 'leaning');
  return BARE.test(asked) ? { question: asked, understoodAs: null, need: 'unclear' } : null;
}

/** Says nothing but which side is meant. */
const BARE = /^(?:and )?(?:then|(?:before|after)(?: (?:that|this|him|her|them|it))?)$/iu;

/** `who had the job before him`: the job is what the one was who came before. */
const NOTHING_NEW = /\bnext\b|\bthe (?:job|post|office|position|role|chair)(?=\s(?:before|after)\b)/giu;

type Side = 'before' | 'after';

/** `and who succeeded him` behind `whom did Ada succeed`: the other name is known already, so Ada is meant. */
function sameSubject(asked: string, { question }: Turn): string | null {
  const [, verb] = /^(?:and )?who (succeeded|replaced|followed) (?:him|her|it|them)$/iu.exec(asked) ?? [];
  const [, name] = /^\W*whom? did (\p{Lu}.*) (?:succeed|replace|follow)$/iu.exec(question) ?? [];
  return verb === undefined || name === undefined ? null : `who ${verb} ${name}`;
}

/** The second chair behind the first one, where the answer itself counts them: a name may stand for several. */
function nextInOrder({ question, answer }: Turn, side: Side): string | null {
  const order = ordinalIn(question);
  if (order === null || answer.kind !== 'found' || answer.isList) return null;
  const behind = question.slice(question.indexOf(order) + order.length);
  // `the first to chair it`: the first chair.
  const noun = /^\s+to (\p{L}+)/u.exec(behind)?.[1] ?? headNoun(behind);
  const told = ordinalIn(answer.citations[0].passage.text, noun);
  if (told?.toLowerCase() !== order.toLowerCase()) return null;
  const next = nextOrdinal(order, side === 'after' ? 1 : -1);
  if (next === null) return null;
  return question
    .replace(order, next)
    .replace(/\bvery (?=\p{L})/iu, '')
    .replace(DATED, '');
}

/** `and after?` behind `who was before Ada`: after her, not after the one before her. */
function otherSide(asked: string, { question }: Turn, side: Side): string | null {
  if (!/^(?:and )?(?:before|after)(?: (?:him|her|it|them))?$/iu.test(asked)) return null;
  const other = side === 'before' ? /\bafter(?=\s\p{Lu})/u : /\bbefore(?=\s\p{Lu})/u;
  return other.test(question) ? question.replace(other, side) : null;
}

const FIRST_TO = /\bthe (?:very )?(?:first|last)(?=\sto\s)/iu;
const IN_ORDER = new RegExp(String.raw`\b(?:very )?(?:${ORDINAL}|last|current)\s`, 'iu');

/** `what does Ada do`: nobody comes before or after what is named then. */
const ASKS_DEED = /^\W*what (?:do|does|did|has|have|had)\b/iu;

/** Verbs that say who came after whom. */
export const SUCCEEDED = /\b(?:followed|succeeded|replaced|came after|took over from)\b(?=\s\p{Lu}|\sthe\s)/u;

/** Asks a question of the one before or after its answer: `who is the head before Kairat Sarybay`. */
function askNeighbour(turns: readonly Turn[], side: Side): string | null {
  for (const turn of turns.toReversed()) {
    const name = ASKS_DEED.test(turn.question) ? null : namedBy(turn);
    if (name === null) continue;
    const succeeded = side === 'after' ? SUCCEEDED.exec(turn.question) : null;
    if (succeeded !== null) return `${turn.question.slice(0, succeeded.index)}${succeeded[0]} ${name}`;
    const frame = turn.question
      .replace(IN_NOW, '')
      .replace(FIRST_TO, 'the one')
      .replace(IN_ORDER, '')
      // When one of them held it, the other did not.
      .replace(DATED, '')
      .replace(/\s(?:before|after)\s.*$/iu, '');
    return `${frame} ${side} ${name}`;
  }
  return null;
}
