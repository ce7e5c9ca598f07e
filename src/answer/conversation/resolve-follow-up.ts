import { fillPronouns } from './fill-pronouns.ts';
import type { Context, FollowUp, Reading } from './follow-up.ts';
import { readAmongThem } from './read-among-them.ts';
import { readAskedAgain } from './read-asked-again.ts';
import { readEnumeration } from './read-enumeration.ts';
import { readForeign } from './read-foreign.ts';
import { readHint } from './read-hint.ts';
import { readMore } from './read-more.ts';
import { readNeighbour } from './read-neighbour.ts';
import { readNextOne } from './read-next-one.ts';
import { readOfAll } from './read-of-all.ts';
import { readReplacement } from './read-replacement.ts';
import { readReversed } from './read-reversed.ts';
import { readSeveral } from './read-several.ts';
import { readUnsaid } from './read-unsaid.ts';
import { readWhyNot } from './read-why-not.ts';
import { namesIn, type Turn } from './turn.ts';

/** In the order in which they are tried: what leaves out more comes first. */
const READINGS: readonly Reading[] = [
  readForeign,
  readEnumeration,
  readMore,
  readNextOne,
  readNeighbour,
  readWhyNot,
  readUnsaid,
  readOfAll,
  readReversed,
  readAmongThem,
  readSeveral,
  readReplacement,
  readAskedAgain,
  fillPronouns,
  readHint,
];

/** Further back than this nobody remembers what `it` was. */
const LOOK_BACK = 4;

const WHAT_ABOUT = /^(?:what|how) about\s+/iu;
const FILLER =
  /^(?:(?:ok(?:ay)?|so|well|but|and|or|also|then|hm+|uh|um|btw|by the way)\b[\s,]*)+(?=[\p{L}\p{N}])/iu;
/** Says that what comes next has nothing to do with what came before. */
const NEW_TOPIC =
  /^(?:(?:ok(?:ay)?|so|well|and|now|but|anyway)[\s,]+)*(?:(?:on )?(?:an?(?:other)? )?(?:completely |totally |quite )?(?:different|another|other|new|unrelated|separate) (?:question|topic|note|subject|thing|matter)|something (?:completely |entirely )?(?:else|different)(?: entirely)?|unrelated(?:ly)?|(?:changing|switching|to change) (?:the )?(?:subject|topics?))\s*[:,;.–—-]+\s*/iu;
/** Takes back what came before, and asks something else. */
const NEVER_MIND =
  /^(?:never ?mind(?: that)?|nvm|forget (?:it|that|about it)|anyway|moving on|next question)\s*[:,;.!–—-]+\s*(?=\p{L})/iu;
/** Said to the listener at the end of a question; `when did it join then` asks of no other time. */
const TAIL = /[\s,]+(?:btw|by the way|lol|tho|pls|plz)$|(?<=\bwhen\b.*)\s+then$/iu;
/** `right after the fair`: no thing is called so. */
const HOW_SOON = /\b(?:right|just|shortly|soon|immediately|directly|straight) (?=(?:before|after)\b)/giu;
const STOPS = /[\s?!.…？！。]+$/u;

/**
 * Puts into a question what the turns before it say and it leaves out, in their words.
 * @param before the turns before, oldest first, as they were understood.
 * @param common what most passages speak of, in lower case: seldom what `it` means.
 */
export function resolveFollowUp(
  before: readonly Turn[],
  asked: string,
  common: ReadonlySet<string> = new Set(),
): FollowUp {
  const topic = asked.replace(NEVER_MIND, '').replace(NEW_TOPIC, '');
  if (topic !== asked && topic !== '') return { question: topic, understoodAs: null, need: 'whole' };
  const context = contextOf(before, common);
  if (context === null) return { question: asked, understoodAs: null, need: 'whole' };
  for (const read of READINGS) {
    const followUp = read(
      asked
        .replace(STOPS, '')
        .replace(TAIL, '')
        .replace(/\bmost recent\b/iu, 'latest')
        .replace(/\b(when|where|who) (?:exactly|precisely)(?=\s)/iu, '$1')
        .trim(),
      context,
    );
    if (followUp !== null) return followUp;
  }
  return { question: asked.replace(FILLER, ''), understoodAs: null, need: 'whole' };
}

/** What the last few turns say; `null`: there are none. */
export function contextOf(before: readonly Turn[], common: ReadonlySet<string>): Context | null {
  const turns = before.slice(-LOOK_BACK).map((turn) => ({ ...turn, question: withoutFiller(turn.question) }));
  const previous = turns.at(-1);
  return previous === undefined
    ? null
    : { turns, previous, names: new Set([...namesIn(turns)].filter((name) => !common.has(name))), common };
}

/** A question without the words that only tie it to what came before. */
function withoutFiller(question: string): string {
  return question.replace(STOPS, '').replace(FILLER, '').replace(HOW_SOON, '').replace(WHAT_ABOUT, '').trim();
}
