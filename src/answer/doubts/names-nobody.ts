import { tokenize } from '../../search/tokenize.ts';
import { peopleIn } from '../people-in.ts';
import { findCountries } from '../tables/country-names.ts';
import type { Reading } from './reading.ts';

/** Asks who somebody was or what they are called: nothing but a name tells. "Who may join?" is answered without one. */
const ASKS_NAME =
  /\bwho(?:['’]s| is| was| will be| became| presided| chaired| signed| spoke| served| acted)\b(?! (?:that|this|it|right|responsible)\b)|\bnames? of (?:the |its |their |his |her )?(?:\p{L}+ ){0,3}(?:person|man|woman|ambassador|official|minister|president|director|secretary|delegate|speaker|diplomat|general|expert|author|architect|artist|head|chief|wife|husband|deputy|spokes\p{L}+)\b/iu;

/** True where somebody's name is asked for and the passage names nobody, no country and no body that the question does not. */
export function namesNobody({ query, choice, text, vocabulary }: Reading): boolean {
  if (!ASKS_NAME.test(query.question)) return false;
  const asked = new Set(tokenize(query.text.toLowerCase()).map((token) => token.text));
  const isNew = (name: string) => tokenize(name.toLowerCase()).some((token) => !asked.has(token.text));
  const { passage, sentences } = choice.match.analysed;
  // A heading begins with a capital letter whatever it says: only two of them make a name.
  const above = passage.headings
    .flatMap((heading) => peopleIn(heading, vocabulary))
    .filter((name) => name.includes(' '));
  return !(
    findCountries(text).some(({ name }) => isNew(name)) ||
    above.some(isNew) ||
    sentences.some((sentence) => peopleIn(sentence.text, vocabulary).some(isNew))
  );
}
