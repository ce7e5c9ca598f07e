import { AUXILIARY, QUESTION_WORD } from '../../search/question-words.ts';
import { ORDER } from '../grammar/ordinals.ts';

const ASKING = `(?:(?:in|on|at|since|until|by|for|to|from|with|of) )?${QUESTION_WORD}`;

/** A question of its own: who, what and which ask whatever follows; when, where, why and how ask before a verb. */
const OWN = new RegExp(
  `^\\P{L}*(?:(?:so|and|also|then|or) )?(?:(?:(?:in|on|at|by|for|to|from|with|of) )?(?:who(?:m|se)?|what|which)\\b|(?:(?:since|until) )?(?:when|where|why|how) ${AUXILIARY}\\b|how (?:many|much|long|often|old|far)\\b|${AUXILIARY}\\b)`,
  'iu',
);

/** A question and one that follows it after "and". */
const JOINED = new RegExp(`^(.+?),? (?:and|but)(?: also)? (${ASKING} .+)$`, 'iu');

/** "The current and the previous chair", "the first and third summits". */
const ORDERS = new RegExp(`^(.*\\bthe )(${ORDER}) and (?:the )?(${ORDER}) (\\p{L}.*)$`, 'iu');

/** "In 2012 and in 2019"; not "between 2012 and 2019". */
const YEARS = /^(.*\bin )((?:1[0-9]|20)\d{2}) and (?:in )?((?:1[0-9]|20)\d{2})(?![\d-])(.*)$/iu;

/** More questions in one message are a list to work through. */
const MOST = 3;

/** The questions that are asked at once, each as it would be asked alone; one, where a text is one question. */
export function splitQuestion(text: string): readonly string[] {
  return splitSentences(text) ?? splitJoined(text) ?? splitOrders(text) ?? splitYears(text) ?? [text];
}

function splitSentences(text: string): readonly string[] | null {
  const sentences = text.split(/(?<=[?？]["”’)]?)\s+/u).filter((part) => /\p{L}/u.test(part));
  const areAll = sentences.every((part) => /[?？]["”’)]?$/u.test(part) && isWhole(part));
  return sentences.length > 1 && sentences.length <= MOST && areAll ? sentences : null;
}

function splitJoined(text: string): readonly string[] | null {
  const [, first = '', second = ''] = JOINED.exec(text) ?? [];
  return isWhole(first) && isWhole(second) ? [`${first}?`, second] : null;
}

function isWhole(part: string): boolean {
  return OWN.test(part) && part.trim().split(/\s+/u).length >= SHORTEST;
}

/** Fewer words lean on the question beside them: "and when?", "and who after". */
const SHORTEST = 3;

function splitOrders(text: string): readonly string[] | null {
  const [, ahead = '', first, second, behind = ''] = ORDERS.exec(text) ?? [];
  if (first === undefined || second === undefined || !OWN.test(ahead) || COMPARES.test(text)) return null;
  const [one, be] = [
    behind.replace(PLURAL, (end) => (end === 'ies' ? 'y' : '')),
    ahead.replace(/\bare the $/iu, 'is the '),
  ];
  const of = (order: string) => `${be.replace(/\bwere the $/iu, 'was the ')}${order} ${one}`;
  return [of(first), of(second)];
}

/** The end of the first word that says that there are several. */
const PLURAL = /(?<=^[^?]*?\p{L}{2})(?:ies|(?<!s)s)(?!\p{L})/iu;

/** What is compared is asked about at once. */
const COMPARES = /\b(?:compar\p{L}*|differ\p{L}*|between|versus|vs|longer|earlier|later|more|than|both)\b/iu;

function splitYears(text: string): readonly string[] | null {
  const [, ahead = '', first, second, behind = ''] = YEARS.exec(text) ?? [];
  if (first === undefined || second === undefined || !OWN.test(ahead) || COMPARES.test(text)) return null;
  return [first, second].map((year) => `${ahead}${year}${behind}`);
}
