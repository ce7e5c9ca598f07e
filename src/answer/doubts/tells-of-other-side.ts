import type { Reading } from './reading.ts';

const TOOK_OVER =
  '(?:succeed(?:s|ed)?|replace[sd]?|follow(?:s|ed)?|took over from|takes over from|came after)';
const BEING = '(?:is|was|were|been)';
const NAME = String.raw`((?:\p{Lu}[\p{L}'’.-]+ )*\p{Lu}[\p{L}'’-]+)`;

/** Who was there before somebody. */
const ASKS_BEFORE = [
  new RegExp(String.raw`\b(?:before|preceded|predecessor of) (?:the )?(?:\p{Ll}+ ){0,2}${NAME}\P{L}*$`, 'u'),
  new RegExp(String.raw`\b${NAME}['’]s? predecessor\b`, 'u'),
  new RegExp(String.raw`\bdid ${NAME} (?:succeed|replace|follow|take over from)\b`, 'u'),
];

/** Who came after somebody. */
const ASKS_AFTER = [
  new RegExp(
    String.raw`\b(?:after|${TOOK_OVER}|successor of|successor to) (?:the )?(?:\p{Ll}+ ){0,2}${NAME}\P{L}*$`,
    'u',
  ),
  new RegExp(String.raw`\b${NAME}['’]s? successor\b`, 'u'),
  new RegExp(String.raw`\b${BEING} ${NAME} ${TOOK_OVER} by\b`, 'u'),
];

/** A passage without any of this tells of one of them only. */
const TELLS_ORDER =
  /\b(?:succe\p{L}+|replac\p{L}+|follow\p{L}*|t(?:ook|akes?) over|hand\p{L}* over|before|after|previous\p{L}*|predecessor|preced\p{L}+|former\p{L}*|first|second|last|next|then|until|till|since|from|later|earlier)\b|\d{4}/iu;

/**
 * True where it is asked who was before somebody and the sentence tells only who came after, or the other way round, or the
 * passage tells of no order.
 */
export function tellsOfOtherSide({ query, choice, text }: Reading): boolean {
  const earlier = query.type === 'person' ? nameIn(query.text, ASKS_BEFORE) : null;
  if (earlier !== null && !TELLS_ORDER.test(text)) return true;
  if (earlier !== null) return isFollowed(earlier, choice.text) && !isFollowing(earlier, choice.text);
  const later = nameIn(query.text, ASKS_AFTER);
  return later !== null && isFollowing(later, choice.text) && !isFollowed(later, choice.text);
}

/** The last name of whom the question names. */
function nameIn(question: string, asked: readonly RegExp[]): string | null {
  const [found] = asked.flatMap((pattern) => pattern.exec(question)?.[1] ?? []);
  return (
    found
      ?.split(' ')
      .at(-1)
      ?.replace(/['’]s?$/u, '') ?? null
  );
}

function isFollowed(name: string, text: string): boolean {
  return new RegExp(
    String.raw`\b(?<!${BEING} )${TOOK_OVER} (?:[\p{L}.]+ ){0,3}${name}\b|\b${name}\b,? (?:who )?${BEING} ${TOOK_OVER} by\b`,
    'u',
  ).test(text);
}

function isFollowing(name: string, text: string): boolean {
  return new RegExp(
    String.raw`\b${name}\b,? (?:who )?(?:[\p{Ll}]+ )?${TOOK_OVER} (?!by\b)|\b${TOOK_OVER} by (?:[\p{L}.]+ ){0,3}${name}\b`,
    'u',
  ).test(text);
}
