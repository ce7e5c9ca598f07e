import { eventIn } from './event-in.ts';
import { fillPronouns } from './fill-pronouns.ts';
import { type Context, type FollowUp, understood } from './follow-up.ts';

/** Asks of somebody whether he was one of those, or there. */
const AMONG =
  /^((?:and )?(?:was|were) .+?) (?:(?:also )?(?:among(?:st)?|one of|part of) (?:them|those|these)|(?:also |there )?(?:present|in attendance)|there)(?: too| as well)?$/iu;
/** `was Xi among them?` is asked about the event that was spoken of, not about whoever was meant by a word. */
export function readAmongThem(asked: string, context: Context): FollowUp | null {
  const who = AMONG.exec(asked)?.[1];
  if (who === undefined) return null;
  const event = eventIn(context);
  if (event === null) return null;
  const named = fillPronouns(who, context)?.question ?? who;
  return understood(`${named} at ${event}`, 'leaning');
}
