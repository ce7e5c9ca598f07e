/** Matches a word that stands with the name of a person and is none; a source, to build patterns of. */
export const TITLE = String.raw`(?:president|vice|prime|foreign|deputy|minister|ambassador|secretary(?:-general)?|general|executive|director|chair\p{L}*|head|speaker|mayor|governor|senator|king|queen|prince|princess|emperor|emir|sheikh|sir|lord|lady|captain|admiral|duke|bishop|pope|saint|st|mrs?|ms|dr|prof\p{L}*|representative|chief|officer|engineer|manager|commissioner|chancellor)`;

const OF_TITLE = new RegExp(`^(?:${TITLE}|first|acting|former|special)$`, 'iu');

/** True for a word of a title: "former", "deputy", "director". */
export function isOfTitle(word: string): boolean {
  return OF_TITLE.test(word);
}
