/** Words of which one rules out the others, each in all its forms. */
type Rivals = readonly ReadonlySet<string>[];

/** Reads words with `/` between them, and the forms of each. */
export function readRivals(words: string): Rivals {
  return words.split(' / ').map((forms) => new Set(forms.split(' ')));
}

/** Kinds of words, and the forms of each word: what holds for one of a kind says nothing of another. */
export const RIVALS: readonly Rivals[] = [
  'monday mondays weekday weekdays / tuesday tuesdays weekday weekdays / wednesday wednesdays weekday weekdays / thursday thursdays weekday weekdays / friday fridays weekday weekdays / saturday saturdays weekend weekends / sunday sundays weekend weekends',
  'january / february / march / april / june / july / august / september / october / november / december',
  'spring / summer / autumn / winter',
  'morning mornings / afternoon afternoons / evening evenings',
  'breakfast / brunch / lunch / dinner / supper',
  'small / medium / large',
  'black / white / grey gray / red / orange / yellow / green / blue / purple violet / pink / brown',
  'north northern / south southern / east eastern / west western',
  'upper / lower',
  'deep depth / high height tall / wide width broad',
  'men man / women woman',
  'boy boys / girl girls',
  'adult adults / child children kid kids / pensioner pensioners senior seniors',
  'father dad / mother mum mom / brother brothers / sister sisters / son sons / daughter daughters / wife / husband / uncle / aunt / cousin / nephew / niece / grandfather / grandmother',
  'cat cats / dog dogs / horse horses',
  'bus buses / train trains / tram trams / ferry ferries / taxi taxis / plane planes',
  'wood wooden / steel / glass / plastic / leather / cotton / wool woollen',
  'daily / weekly / monthly / yearly annually',
  'first / last',
  'largest biggest greatest / smallest',
  'highest tallest / lowest shortest',
  'longest / shortest',
  'newest youngest / oldest eldest',
  'fastest quickest / slowest',
  'heaviest / lightest',
  'cheapest / dearest priciest',
  'best / worst',
  'hottest warmest / coldest',
].map(readRivals);
