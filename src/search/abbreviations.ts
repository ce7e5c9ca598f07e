/** Words that end in a full stop which does not end a sentence, and initials. */
const ABBREVIATION =
  /(?:^|[\s("“])(?:H\.E|Mr|Mrs|Ms|Dr|Prof|St|No|Nos|Rep|Sen|Gov|Gen|Col|Lt|Capt|Sgt|Amb|Hon|Rev|Jr|Sr|Mt|Fr|Bros|Pvt|Maj|Adm|v|vs|spp|cf|ca|approx|est|etc|a\.k\.a|e\.g|i\.e|Inc|Ltd|Co|Corp|Vol|Art|pp|Fig|ft|oz|lbs?|hrs?|min|max|excl|incl|dept|ave|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|млн|млрд|тыс|руб|долл|чел|кв|гг?|им|ул|св|см|проф|акад|тов|реж|пос|оз|пл|наб|табл|прибл|[сро]|b|напр|т\.\s?[ен]|англ|нем|фр|лат|греч|исп|итал|араб|кит|яп|тур|Doç|Yrd|Öğr|Hz|Av|bkz|M\.Ö|M\.S|\p{Lu}(?:\.\p{Lu})*)\.\s*$/u;

/** No abbreviation is longer. */
const LONGEST = 12;

/** True where a text has an abbreviation before a place, and behind where its sentence starts: the full stop there ends none. */
export function isAbbreviated(text: string, end: number, start = 0): boolean {
  return ABBREVIATION.test(text.slice(Math.max(start, end - LONGEST), end));
}
