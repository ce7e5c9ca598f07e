import { numberOf } from '../../search/number-words.ts';
import { CAPITALISED } from '../grammar/capitalised.ts';
import { ORDINAL, ordinalNumber, spellOrdinal } from '../grammar/ordinals.ts';
import { labelledStatements } from './labelled-statement.ts';
import { plainOrder } from './plain-order.ts';
import { withStates } from './states-by-capital.ts';

const DATED =
  /^(?<named>.+?)\s+(?:dat(?:es?|ed)(?: back)? (?:from|to)|goes back to|(?:is|was) from|stems? from|originates? (?:in|from))\s+(?:the year\s+)?(?=(?:\p{L}+\s+|\d{1,2}\s+\p{L}+\s+)?\d{4}\W*$)/iu;

/** Ways in which texts and bodies come about. */
const MADE = ['adopted', 'signed', 'founded'];

/** "China handed the chair over to Tajikistan in 2018". */
const HANDED = new RegExp(
  String.raw`^(?<lead>(?:(?:[Ii]n|[Oo]n) [^,]{0,20}\d{4},? )?)(?<giver>(?:[Tt]he )?\p{Lu}[^,]{1,40}?) (?:handed|gave|passed|transferred|turned)(?<over> over)? (?<what>the \p{Ll}+|it)(?: over| on)? to (?<taker>(?:the )?${CAPITALISED})(?<rest>.*)$`,
  'u',
);

/** "Was made director", "got the job of secretary". */
const NAMED_TO =
  /\b(?:(?:was|were) (?:made|named|appointed|elected|chosen|picked)(?: (?:as|to be))?|(?:got|took|was given) the (?:job|post|position|office) of)\s+(?=(?:an?\s|the\s)?\p{L})/u;

/** "Was granted observer status". */
const GRANTED =
  /\b(?:(?:was|were) (?:granted|given|awarded|accorded)|got|gained|obtained|received|acquired) (?:the )?(?:full )?(\p{Ll}+) status\b/u;

/** Whoever "only observes" it is an observer. */
const OBSERVES = /(?<=\p{L} )(?:(?:only|just|merely) )?observes(?=\W*$| (?:in|since|at) | CICA\b)/u;

/** Whoever "was taken in" joined; not what "came in 2010". */
const TAKEN_IN =
  /\b(?:came|got|(?:was|were) (?:let|taken)) in(?= (?:at|on|as|with|after|before|when|and|(?:\p{L}+|\d+) years? (?:after|before))\b|\W*$)/u;

/** Whoever is "at the head of" a body heads it. */
const AT_HEAD = /\b(is|was) at the head of\b/gu;

/** Who represents a state in another one. */
const ENVOY = /\benvoy (?:in|to)\b/giu;

/** "Twenty-seventh". */
const TENS = new RegExp(String.raw`\b(?<tens>twenty|thirty|forty|fifty)-(?<ones>${ORDINAL})\b`, 'giu');

function inFigures(word: string, tens: string, ones: string): string {
  const one = ordinalNumber(ones);
  return one === null || one > 9 ? word : spellOrdinal((numberOf(tens) ?? 0) + one);
}

/** "The founding chair" was the first of them. */
const FOUNDING = /\bfounding (?=(?:chair|head|director|president|secretary|leader|host)\p{L}*\b)/giu;

/** Whoever "has not joined" is no member. */
const JOINED = /\bha(?:s|ve)(n['’]t| not| never)?(?: yet)? joined(?: CICA)?(?=\W*$)/u;

/**
 * A statement in the words in which it can be judged: as it stands and with states under their own names, and "X dates from 2002" as
 * "X was adopted in 2002"; a line of notes as a sentence, and who gave something as who took it.
 */
export function otherWordings(asSaid: string): readonly string[] {
  const statement = plainOrder(asSaid).replace(FOUNDING, 'first ').replace(TENS, inFigures);
  const labelled = labelledStatements(statement);
  if (labelled.length > 0) return labelled;
  const named = withStates(statement);
  const handed = HANDED.exec(named)?.groups;
  if (handed !== undefined) {
    const { lead = '', giver = '', what = '', taker = '', rest = '' } = handed;
    return [
      `${lead}${taker} took ${what} from ${giver}${rest}`,
      `${lead}${what} passed from ${giver} to ${taker}${rest}`,
    ];
  }
  const became = named
    .replace(TAKEN_IN, 'joined')
    .replace(AT_HEAD, (_, was: string) => (was === 'is' ? 'heads' : 'headed'))
    .replace(ENVOY, 'ambassador to')
    .replace(NAMED_TO, 'became ')
    .replace(GRANTED, (_, status: string) => `became ${/^[aeiou]/iu.test(status) ? 'an' : 'a'} ${status}`)
    .replace(OBSERVES, 'is an observer')
    .replace(JOINED, (_, not: string | undefined) => `is ${not === undefined ? '' : 'not '}a member`);
  const text = DATED.exec(named)?.groups?.['named'];
  const dated =
    text === undefined ? [] : MADE.map((made) => named.replace(DATED, () => `${text} was ${made} in `));
  return [...new Set([...dated, became, named, statement])];
}
