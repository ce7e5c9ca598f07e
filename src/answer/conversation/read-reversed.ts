import { type Context, type FollowUp, understood } from './follow-up.ts';
import { readPhrases } from './phrases.ts';
import { isBareName } from './replace-name-inside.ts';

const REVERSED =
  /^(?:(?:and|or|but|what about|how about)\s+)*(?:(?:is it |does it work )?the other way (?:a)?round|vice versa|conversely|the reverse|in reverse)(?: too| as well)?$/iu;

/** `and the other way round?` behind `is the UN an observer in CICA`: is CICA an observer in the UN. */
export function readReversed(asked: string, { previous, names }: Context): FollowUp | null {
  if (!REVERSED.test(asked)) return null;
  const { question } = previous;
  const [one, other, ...more] = readPhrases(question, names).filter(
    ({ role, text }) => role !== 'verb' && isBareName(text, names),
  );
  if (one === undefined || other === undefined || more.length > 0)
    return { question: asked, understoodAs: null, need: 'unclear' };
  const between = question.slice(one.end, other.start);
  const reversed = `${question.slice(0, one.start)}${other.text}${between}${one.text}${question.slice(other.end)}`;
  return understood(reversed, 'fragment');
}
