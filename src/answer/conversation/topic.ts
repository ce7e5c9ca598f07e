import { DATE } from '../../search/answer-type.ts';
import { STOP_WORDS } from '../../search/stop-words.ts';
import { tokenize } from '../../search/tokenize.ts';
import type { ElsewhereAnswer } from '../answer.ts';
import { PARTICIPLE } from '../grammar/verbs.ts';
import type { Known } from './follow-up.ts';
import { type Names, type Phrase, readPhrases } from './phrases.ts';
import type { Turn } from './turn.ts';
import { contentWords, isSentence } from './word-kinds.ts';

/** How many things a pronoun stands for: `it` or `they`; `any`: it does not say. */
export type Count = 'one' | 'many' | 'any';

/** True where a question names more than one thing by one word, or its answer lists several. */
export function namesSeveral({ question, answer }: Turn, known: Known): boolean {
  if ('isList' in answer && answer.isList) return true;
  return readPhrases(question, known.names).some(
    (phrase) => phrase.role !== 'verb' && isPlural(phrase, known.names),
  );
}

/** What a question is about, in its own words; `null` where it names nothing but `except`. */
export function topicOf(
  { question, answer }: Turn,
  known: Known,
  { count = 'any', except = '' }: { readonly count?: Count; readonly except?: string } = {},
): string | null {
  const otherBody = answer.kind === 'elsewhere' ? fullName(question, answer) : null;
  if (otherBody !== null) return otherBody;
  const nouns = nounsOf(question, known, { count, except });
  const chosen = choose(question, nouns, known)[count][0];
  if (chosen === undefined) return null;
  // "Is Ada Lind from Oslo" says nothing of which Ada Lind it is.
  if (IS.test(question) && NAMED.test(chosen.text) && !isCommon(chosen.text, known))
    return ownerOf(chosen.text, known);
  const qualified = withQualifiers(question, chosen, nouns).replace(MANY_OF, '');
  const topic = isSentence(question) ? qualified : qualified.replace(KEYWORD_OF, '');
  const owner = ownerOf(topic, known);
  return except.toLowerCase().includes(owner.toLowerCase()) ? topic : owner;
}

/** The nouns of a question that a pronoun may mean. */
function nounsOf(
  question: string,
  known: Known,
  { count, except }: { readonly count: Count; readonly except: string },
): readonly Phrase[] {
  return readPhrases(question, known.names).filter(
    ({ role, text, start, end, preposition }) =>
      role !== 'verb' &&
      !QUALITY.test(text) &&
      !VAGUE.test(text) &&
      !(count === 'one' && isSpeaker(text, question.slice(end))) &&
      !(count === 'one' && isToldOf({ preposition }, question)) &&
      !(role === 'asked' && MEASURE.test(text)) &&
      !POINTED.test(question.slice(0, start)) &&
      !except.toLowerCase().includes(text.toLowerCase()),
  );
}

/** The nouns in the order in which they are meant, for however many things are. */
function choose(
  question: string,
  nouns: readonly Phrase[],
  known: Known,
): Readonly<Record<Count, readonly Phrase[]>> {
  const isMany = (phrase: Phrase) =>
    isPlural(phrase, known.names) || /\bhow many\s+$/iu.test(question.slice(0, phrase.start));
  // No day is meant by `it`.
  const isNoDate = ({ text }: Phrase) => !isDate(text);
  const plain = nouns.filter((phrase) => phrase.role === 'plain' && isNoDate(phrase));
  const telling = IS.test(question) ? plain : plain.filter(({ text }) => !isCommon(text, known));
  const said = telling.filter(({ preposition }) => preposition === null);
  const done = nouns.filter(({ role, end }) => role === 'asked' && WAS_DONE.test(question.slice(end)));
  const free = [...said, ...done, ...telling, ...plain];
  return {
    any: [...free, ...nouns],
    many: [
      ...nouns.filter((phrase) => isMany(phrase) && !isToldOf(phrase, question)),
      ...free,
      ...nouns.filter(isNoDate),
    ],
    one: [...[...free, ...nouns.filter(isNoDate)].filter((phrase) => !isMany(phrase)), ...free],
  };
}

/** `all of its members`, `in charge of it`. */
const MANY_OF = /^(?:charge|all|most|some|any|none|half|both|each|many) of /iu;

/** `what does it say about coups`: whoever says it is spoken of, and not what it is said about. */
function isToldOf({ preposition }: Pick<Phrase, 'preposition'>, question: string): boolean {
  return preposition === 'about' && /\bsa(?:y|ys|id)\b/iu.test(question);
}

/** Whoever says something is no `it`. */
function isSpeaker(text: string, behind: string): boolean {
  return /^\p{Lu}/u.test(text) && SPEAKS.test(behind);
}

const SPEAKS = /^\s(?:say|said|says|tell|told|think|thought|argue|argued|warn|warned|speak|spoke)\b/iu;

/** `in which year`: what it is, is asked, and nothing is said of it. */
const MEASURE = /^(?:year|month|day|date|time|way|kind|sort|extent|country|city|place)s?$/iu;

/** `what pact was signed in Oslo` is about the pact. */
const WAS_DONE = new RegExp(`^\\s(?:is|are|was|were) (?:${PARTICIPLE}|about|against|for)\\b`, 'iu');

/** `why this day`: which one it is, was said before. */
const POINTED = /\b(?:this|that|these|those)\s+$/iu;

/** `which was the bigger`, `the last time`: how one thing is beside others is no thing. */
const QUALITY =
  /^(?:the )?(?:first|last|best|worst|most|least|better|worse|(?:bigg|larg|small|old|new|lat|earli|long|short|high|low|strong|few)(?:er|est))(?: time)?$/iu;

/** `who came up with the idea`, `what is wrong in it`: of what, was said before or is said elsewhere. */
const VAGUE =
  /^(?:the (?:idea|thing|point|question|reason|number|figure|source)s?|(?:wrong|right|true|false|new|different|special|important|possible|clear))$/iu;

/** What the letters in a question stand for here: the name in an answer that begins with them. */
function fullName(question: string, { citations }: ElsewhereAnswer): string | null {
  const words = tokenize(question).map(({ text }) => text.toLowerCase());
  const letters = new Set(words.filter((word) => !STOP_WORDS.has(word)));
  const names = citations.flatMap(({ quote }) => quote.match(FULL_NAME) ?? []);
  const spelled = names.map((name) => beginningWith(letters, name)).find((name) => name !== null);
  return spelled === undefined ? null : `the ${spelled}`;
}

const FULL_NAME = /\p{Lu}\p{Ll}+(?: (?:(?:of|and|for|on|in|the) )*\p{Lu}\p{Ll}+)+/gu;

/** As much of a name as some letters stand for: more words may follow it. */
function beginningWith(letters: ReadonlySet<string>, name: string): string | null {
  const capitals = [...name.matchAll(/(?<!\p{L})\p{Lu}\p{Ll}+/gu)];
  let initials = '';
  for (const { 0: word, index } of capitals) {
    initials += word.charAt(0).toLowerCase();
    if (initials.length > 1 && letters.has(initials)) return name.slice(0, index + word.length);
  }
  return null;
}

/** `is CICA an organisation` is about CICA; `does CICA have a charter` is about the charter. */
const IS = /^(?:is|are|was|were)(?:n['’]?t)?\b/iu;

/** `organisers of the fair`: of the fair. */
const KEYWORD_OF = /^(?:the )?[\p{L}-]+ of (?=(?:the|an?|its|their)\s|\p{Lu})/u;

const NAMED = /^\p{Lu}\S*(?:\s\p{Lu}\S*)*$/u;

/** True for words that say nothing of one question, because most passages speak of them. */
export function isCommon(text: string, { common }: Known): boolean {
  return contentWords(text.toLowerCase()).every((word) => common.has(word));
}

/** What is said of `the summit's theme` next is more often said of the summit, but what is CICA's is told apart. */
function ownerOf(phrase: string, known: Known): string {
  const topic = phrase.replace(ATTRIBUTE_OF, '');
  // The People's Daily is no daily of the people.
  const owner = topic.replace(/['’]s\s(?!\p{Lu}).*$/u, '');
  if (isCommon(owner, known)) return topic.replace(/^.*?['’]s\s/u, 'the ');
  // What `the theme of Oria's term` is the theme of, is the term.
  return topic === phrase ? owner : topic;
}

/** The same where it is said of the summit: `the venue of the 2012 summit`. */
const ATTRIBUTE_OF =
  /^(?:the )?(?:venue|dates?|place|location|theme|topic|title|motto|agenda|name)s? (?:of|for) (?=\p{L})/iu;

/** The last word of a noun before what qualifies it: `member states` of `the member states of CICA`. */
export function headNoun(phrase: string): string {
  return contentWords(phrase.replace(/\s(?:of|in|on|at|for|with)\s.*$/iu, '')).at(-1) ?? '';
}

function isPlural({ text, role }: Phrase, names: Names): boolean {
  return /[^s]s$/iu.test(headNoun(text)) && (role === 'asked' || !names.has(text.toLowerCase()));
}

export function isDate(text: string): boolean {
  return /^(?:(?:\d{1,2} )?\p{L}+ )?\d{4}$/u.test(text) && text.match(DATE) !== null;
}

/** Begins a noun that says which one is meant. */
export const DEFINITE = /^(?:the|an?|its|their)\s/iu;

/** `what pact was signed in Oslo`: from then on it is the pact. */
function isOneDone(question: string, { role, text, end }: Phrase): boolean {
  return role === 'asked' && !/s$/iu.test(text) && WAS_DONE.test(question.slice(end));
}

/** A noun with what is said of it right after: `the summit in 2010`, `principles are in the declaration`. */
function withQualifiers(question: string, first: Phrase, nouns: readonly Phrase[]): string {
  let text = isOneDone(question, first) ? `the ${first.text}` : first.text;
  let { end } = first;
  for (const noun of nouns) {
    if (noun.start < end || noun.preposition === null) continue;
    // `is the fund in force`: what it is, is asked.
    if (IS.test(question) && /^\p{Ll}/u.test(noun.text) && !DEFINITE.test(noun.text)) break;
    // `isn't the council from August 2025`: so is where, or when, it comes from.
    if (IS.test(question) && noun.preposition === 'from') break;
    const between = question.slice(end, noun.start).trim();
    if (
      !/^(?:(?:is|are|was|were) )?(?:\p{L}+ed )?(?:in|of|on|at|for|from|with|about|against)$/iu.test(between)
    )
      break;
    text += ` ${between.replace(/^(?:is|are|was|were) /iu, '')} ${noun.text}`;
    end = noun.end;
  }
  return text;
}
