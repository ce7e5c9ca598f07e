import type { Passage } from '../../corpus/passage.ts';
import type { Finding } from './finding.ts';

/** Words that point back to what a reader of this passage alone has not read. */
const POINTS_BACK =
  /^(?:it|its|they|their|them|this|these|those|he|his|she|her|such|both|the (?:same|latter|former|above|following)|here|then|later|afterwards|however|but|and|also|moreover|furthermore|in addition|therefore|thus|as a result|for this reason|another|similarly|meanwhile)\b/iu;

/**
 * A thing without its name: `The meeting adopted …`, but not `The meeting of 2004 …` nor `The Secretariat …`,
 * of which there is one.
 */
const NAMELESS =
  /^(?:the|that|at the|in the|during the) (?:meeting|summit|conference|forum|session|event|document|text|declaration|statement|act|treaty|convention|plan|decision|organi[sz]ation|body|council|group|member|state|country|chair|chairmanship|minister|president|author|article|report|list|table)s?(?:,|\s+(?!of\b|on\b|for\b|in\b|at\b|that\b|which\b|who\b|where\b|between\b|to\b|from\b|with\b|by\b|held\b|named\b|called\b|\p{Lu}|\d))/u;

/** English passages that cannot be quoted alone, because they begin with a word for what came before. */
export function findDependent(passages: readonly Passage[]): readonly Finding[] {
  return passages
    .filter(({ language, row }) => language.startsWith('en') && row === null)
    .flatMap((passage) => {
      const opening = passage.text.replace(/^(?:[-*]|\d+[.)])\s+/u, '');
      const match = POINTS_BACK.exec(opening) ?? NAMELESS.exec(lowerFirst(opening));
      if (match === null) return [];
      const words = opening.slice(0, match[0].length).replace(/[\s,]+$/u, '');
      return [
        { passage, message: `Begins with "${words}", so it cannot be quoted alone: name what it means.` },
      ];
    });
}

function lowerFirst(text: string): string {
  return text.slice(0, 1).toLowerCase() + text.slice(1);
}
