/** Matches a word that stands with a name and is none. */
export const TITLE =
  /^(?:president|vice|prime|foreign|deputy|minister|ambassador|secretary(?:-general)?|general|executive|director|chair\p{L}*|head|speaker|mayor|governor|senator|king|queen|prince|princess|emperor|sheikh|sir|lord|lady|captain|admiral|duke|bishop|pope|saint|st|mrs?|ms|dr|prof\p{L}*|special|representative|chief|officer|engineer|manager|commissioner|chancellor|first|acting|former)$/u;
