/**
 * English words that carry no fact of their own in a statement: verbs that only tie a subject to a time, a
 * place or a number, and words of the moment. A sentence need not hold them to say the same.
 */
export const LIGHT_WORD =
  /^(?:hold|holds|held|take|takes|took|taken|taking|place|happen|happens|happened|occur|occurred|locate|located|situated|based|come|comes|came|go|goes|went|get|gets|got|one|also|really|actually|currently|current|now|today|nowadays|full|official|officially|fully|just|exactly|total|altogether|since|within|among|amongst|consist|consists|comprise|comprises|include|includes|per|cent|percent|like|number|according|less|more|fewer|least|than|basis|celebrated|marked|falls|fell|everything|each|every|all|both|most|around|about|approximately|roughly|nearly|almost|already|even|together|back|merely|itself|himself|themselves)$/iu;

/** Words that say of how many, or of which time, a statement holds. What supports it holds the same ones. */
export const QUANTIFIER =
  /\b(?:only|all|every|always|most|each|alone|before|after|until|at least|at most|more than|less than|fewer than|former(?:ly)?|previous(?:ly)?|except|half|some|any|both|(?:took|takes?|taken|handed|hands?) over|succe(?:eds?|eded)|replac(?:es?|ed)|preced(?:es?|ed)|follow(?:s|ed))\b/giu;

/** A passage that speaks of errors quotes them. */
export const SPEAKS_OF_ERRORS =
  /\b(?:wrong(?:ly)?|errors?|mistaken(?:ly)?|mistakes?|false(?:ly)?|incorrect(?:ly)?)\b/iu;

/** A passage that sets several readings side by side contradicts none of them. */
export const SETS_READINGS_SIDE_BY_SIDE =
  /\b(?:given in \p{L}+ ways|is given as|are given for|sources? (?:differ|disagree)|(?:some|other|another|one|several) (?:press )?(?:sources?|reports?|pages?|texts?|lists?))\b/iu;

/** Matches a continent: what is there may be in a city, too; a source, to build patterns of. */
export const CONTINENT = '(?:Asia|Europe|Africa|Eurasia)';

/** Titles of offices and kinds of things: near-synonyms will not do for them. */
export const EXACT_WORD =
  /^(?:secretary|secretaries|general|director|directors|executive|president|presidents|minister|ministers|ministerial|deputy|vice|ambassador|king|emir|prime|head|heads|leader|leaders|committee|council|forum|group|network|conference|summit|summits|meeting|meetings|declaration|statement|act|charter|agreement|convention|protocol|memorandum|military|economic|environmental|human|security|territory|population|youth|women|business|vote|votes|decide|decided|succeed|succeeded|succeeds|replace|replaced|replaces|handed|hand|took|take)$/iu;

/** A place or a name behind these is what something is not, or no longer, at. */
export const AWAY = /\b(?:from|than|unlike|except|outside|near|instead of|rather than|not)\s+(?:the\s+)?$/iu;

/** Deeds that are done once: a second time or doer for the same one would be a contradiction. */
export const ONCE =
  /^(?:join|joined|joins|admitted|accession|became|become|founded|established|created|set|launched|adopted|signed|opened|inaugurated|moved|relocated|propos(?:ed|al)|initiated|introduced|approved|ratified|appointed|elected|born|died|granted|received|obtained|hosted|announced|renamed|accredited)$/iu;

/** Who does it stands behind what it is done to: "the body to which A reports". */
export const TURNED_ROUND = /\b(?:to|by|from|for|with|against|over) wh(?:ich|om)\b/iu;
