import { keepLast } from '../../search/keep-last.ts';
import { PAST } from '../grammar/verbs.ts';
import type { Reading } from './reading.ts';

/** Asks how something is now, by a yes or a no. */
const ASKS_NOW =
  /^\P{L}*(?:(?:so|and|but|ok|hi|hey|please)\P{L}+)*(?:is|are|isn['’]?t|aren['’]?t)\b(?! there\b)/iu;

/** How it was is asked too, or what for. */
const ASKS_MORE = /\b(?:ever|former(?:ly)?|already|known|true|first|before|used to|once|in \d{4})\b/iu;

/** A state that had a beginning and has an end, or another behind it. */
const ENDED =
  /\b(?:until|till|former(?:ly)?|no longer|used to|previous(?:ly)?|by then)\b|\bfrom\b[^.;]*\b(?:to|until|till)\b[^.;]*\d{4}|\b(?:first|old|original)\b[^.;]*\bwas\b|\d{4}\s?[-–]\s?\d{4}/iu;

const NOW = /\b(?:is|are|has|have|since|now|still|remains?|today|current(?:ly)?|does|do)\b/iu;

/** Of what happened, whatever word stands first, as in questions put into English word by word. */
const OF_EVENT = new RegExp(
  String.raw`\b(?!(?:based|located|situated|seated|headquartered|called|named|headed)\b)${PAST}\b`,
  'iu',
);

/** True where it is asked how something is and the passage tells only how it was for a time. */
export function tellsOfFormer({ query, choice }: Reading): boolean {
  const { passage } = choice.hit;
  return asksOfNow(query) && passage.row === null && ENDED.test(choice.text) && !NOW.test(passage.text);
}

const asksOfNow = keepLast(
  ({ type, years, question }) =>
    type === 'yes-no' &&
    years.length === 0 &&
    ASKS_NOW.test(question) &&
    !ASKS_MORE.test(question) &&
    !OF_EVENT.test(question),
);
