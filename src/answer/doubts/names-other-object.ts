import { foldToken } from '../../search/process-term.ts';
import { tokenize } from '../../search/tokenize.ts';
import type { Reading } from './reading.ts';

/** What is joined, left or belonged to. */
const OBJECT =
  /\b(?:join(?:ed|s|ing)?|leaves?|left|quits?|enter(?:ed|s)?|members? of|part of|belong(?:ed|s)? to|observers? (?:of|in|at)) (?:the )?(\p{Lu}[\p{L}\p{N}-]+)/u;

/** True where it is asked of joining, leaving or belonging to something that the passage does not name: it tells of another body. */
export function namesOtherObject({ query, text, units }: Reading): boolean {
  const object = OBJECT.exec(query.question)?.[1];
  if (object === undefined || query.type === 'yes-no') return false;
  const [unit] = units.filter(({ token }) => token === object);
  return (
    unit !== undefined &&
    !unit.isHeld &&
    !tokenize(text).some((token) => foldToken(token.text) === foldToken(object))
  );
}
