import { addSynonyms } from './add-synonyms.ts';
import { yearsIn } from './analysed-passage.ts';
import type { Analyser } from './analyser.ts';
import { type AnswerType, answerType } from './answer-type.ts';
import { mostTold } from './commonness.ts';
import type { WriteCompounds } from './compounds.ts';
import type { ConceptPlace } from './concepts.ts';
import { type MendedText, type MendedToken, mendWords } from './mend-words.ts';
import { ownShares } from './own-shares.ts';
import { plainQuestion } from './plain-question.ts';
import { type QuestionPart, questionPart } from './question-part.ts';
import type { Synonyms } from './synonyms.ts';
import { type Token, UNSPACED } from './tokenize.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A term to look for, and what was typed for it. */
export interface QueryTerm {
  readonly term: string;
  /** As typed. */
  readonly token: string;
  /** As looked for in its full form: typed, or corrected; lower case. */
  readonly form: string;
  /** Counts every token of the query, stop words too. */
  readonly position: number;
  /** The positions of all tokens that it stands for. */
  readonly places: readonly number[];
  /** The word of the corpus that was taken instead of a misspelt one. */
  readonly correctedTo: string | null;
  /** How much it tells: its idf, shared with the group of the glossary that it belongs to. */
  readonly idf: number;
  /** False for a term that stands in no passage. */
  readonly isKnown: boolean;
  /** How much the index lets it count. */
  readonly boost: number;
  /** Names and numbers say what exactly is meant; a passage without them is about something else. */
  readonly isName: boolean;
  readonly isNumber: boolean;
}

/** What a question asks the index for. */
export interface Query {
  /** As typed, but plain (see `plainQuestion`) and with misspelt words mended. */
  readonly text: string;
  /** The part of the text that asks, without what leads up to it. */
  readonly question: string;
  readonly type: AnswerType;
  /** In the order typed, those of the part that asks first; each term once. */
  readonly terms: readonly QueryTerm[];
  /** The sum of the terms' idf. */
  readonly weight: number;
  readonly years: readonly string[];
  /** The words in their order: terms, and the stop words that say how it asks. */
  readonly words: readonly string[];
  /** Those of the part that asks. */
  readonly asking: readonly string[];
  /** The groups of the glossary that it names. */
  readonly groups: readonly string[];
  /** The side of something that it asks about: neither word is a term, and each asks for the other's opposite. */
  readonly side: 'before' | 'after' | null;
}

/** A set of terms is kept in the bits of one number; of a longer text the most telling terms are kept. */
const TERM_LIMIT = 30;

/** Nobody asks in more than this; what comes after is not looked at. */
const TEXT_LIMIT = 2000;

/**
 * A near-synonym counts half as much as the word itself. Measured on casual questions; the whole group
 * counts only where the corpus does not know the word that was typed.
 */
const SYNONYM_SHARE = 0.5;

/** How else people say what a corpus says. */
export interface Wordings {
  readonly synonyms: Synonyms;
  readonly writeCompounds: WriteCompounds;
}

/** Turns what was typed into terms, mending words that the corpus does not know, or looking for others that mean the same. */
export function parseQuery(
  text: string,
  vocabulary: Vocabulary,
  analyser: Analyser,
  wordings: Wordings | null = null,
): Query {
  const plain = plainQuestion(text.slice(0, TEXT_LIMIT));
  const asked = wordings === null ? plain : wordings.writeCompounds(plain);
  return readQuery(mendWords(asked, vocabulary, analyser), vocabulary, wordings?.synonyms);
}

/** Turns a text whose words are mended into terms. */
export function readQuery(
  { text: asked, tokens, concepts }: MendedText,
  vocabulary: Vocabulary,
  synonyms: Synonyms | null = null,
): Query {
  const part = questionPart(asked);
  const question = asked.slice(part.start, part.end);
  const words = tokens.map(({ word }) => word);
  const own = tokenTerms(asked, tokens, vocabulary);
  const meant = synonyms === null ? own : addSynonyms(own, words, synonyms, vocabulary);
  const typed = meant.flatMap((term) => discount(term, concepts, vocabulary));
  const grouped = concepts.flatMap((place) => conceptTerm(place, tokens, vocabulary));
  const terms = mostTelling(onePerTerm(weighContext([...typed, ...grouped], tokens, part)));
  return {
    text: asked,
    question,
    type: answerType(question),
    terms,
    weight: terms.reduce((sum, { idf }) => sum + idf, 0),
    years: yearsIn(asked),
    words,
    asking: words.filter((_, position) => isIn(part, tokens[position])),
    groups: concepts.map(({ term }) => term),
    side: sideOf(asked),
  };
}

/**
 * What leads up to a question counts this much of what the question itself says: of 0.1 to 1, this answers most
 * questions that stand in several sentences.
 */
const CONTEXT_SHARE = 0.2;

/** What the question itself says comes first: of a term that stands in both parts it is kept. */
function weighContext(
  terms: readonly QueryTerm[],
  tokens: readonly Token[],
  part: QuestionPart,
): readonly QueryTerm[] {
  const isAsked = ({ position }: QueryTerm) => isIn(part, tokens[position]);
  // "The head of it will come. Who is that?": all that is asked about stands before it.
  if (terms.every(isAsked) || !terms.some(isAsked)) return terms;
  const context = terms
    .filter((term) => !isAsked(term))
    .map((term) => ({ ...term, idf: term.idf * CONTEXT_SHARE, boost: term.boost * CONTEXT_SHARE }));
  return [...terms.filter(isAsked), ...context];
}

function isIn(part: QuestionPart, { start }: Pick<Token, 'start'> = { start: 0 }): boolean {
  return start >= part.start && start < part.end;
}

function sideOf(text: string): Query['side'] {
  const [side] = SIDE.exec(text) ?? [];
  if (side === undefined) return null;
  return side.toLowerCase() === 'before' ? 'before' : 'after';
}

/** What is modelled or named after another does not follow it. */
const SIDE =
  /(?<!\b(?:modell?ed|patterned|shaped|fashioned|styled|designed|named|called|titled|look(?:s|ed|ing)?|tak(?:es?|ing)|took|ask(?:s|ed)?|inquired?) )\b(?:before|after)\b(?! all\b)/iu;

function tokenTerms(
  asked: string,
  tokens: readonly MendedToken[],
  vocabulary: Vocabulary,
): readonly QueryTerm[] {
  const isCased = /\p{Ll}/u.test(asked);
  const own = UNSPACED.test(asked) ? ownSharesOf(tokens, vocabulary) : null;
  return tokens.flatMap(({ text, term, typed: token, correctedTo }, position) => {
    if (term === null) return [];
    const frequency = vocabulary.frequency(term);
    const share = own?.[position] ?? 1;
    if (share === 0) return [];
    const isNumber = /\p{N}/u.test(token);
    const isName = isCased && !isNumber && position > 0 && /^\p{Lu}/u.test(token);
    return [
      {
        term,
        token,
        form: text.toLowerCase(),
        position,
        places: [position],
        correctedTo,
        isNumber,
        isName,
        isKnown: frequency > 0,
        boost: 1,
        idf:
          share *
          Math.min(
            vocabulary.idfOf(frequency),
            mostTold(term),
            isBeside(tokens, position) ? TOLD_BESIDE : Number.POSITIVE_INFINITY,
          ),
      },
    ];
  });
}

function ownSharesOf(tokens: readonly MendedToken[], vocabulary: Vocabulary): readonly number[] {
  return ownShares(
    tokens.map(({ text, start, end, term }) => ({
      text,
      start,
      end,
      isKnown: term !== null && vocabulary.frequency(term) > 0,
    })),
  );
}

/** True for a word that an answer need not say, because of the word before it. */
function isBeside(tokens: readonly MendedToken[], position: number): boolean {
  const [before, word] = [tokens[position - 1]?.text ?? '', tokens[position]?.text ?? ''];
  return BESIDE.some((one) => one.before.test(before) && one.word.test(word));
}

const BESIDE: readonly { readonly before: RegExp; readonly word: RegExp }[] = [
  // "How far" and "how much" ask as "when" does.
  {
    before: /^how$/iu,
    word: /^(?:much|far|long|old|young|tall|big|large|small|high|low|deep|wide|fast|slow|often|soon|late|close|near|heavy|hot|cold|strong|rich|expensive)$/iu,
  },
  // "In which city" is answered by its name.
  {
    before: /^(?:which|what)$/iu,
    word: /^(?:cit(?:y|ies)|towns?|villages?|countr(?:y|ies)|places?|years?|months?|days?|dates?|centur(?:y|ies)|decades?|persons?|people|man|men|woman|women|colou?rs?)$/iu,
  },
  // The same in Russian, Turkish and Chinese.
  {
    before: /^как(?:ой|ом|ая|ую|ое|ие|их|ого|ому|им)$/iu,
    word: /^(?:город|стран|мест|год|месяц|дн[яею]|день|числ|дат|век|столети|лиц|человек|люд|цвет)\p{L}{0,4}$/iu,
  },
  {
    before: /^hangi$/iu,
    word: /^(?:şehir|şehr|ülke|kent|yer|yıl|sene|ay(?!r)|gün|tarih|yüzyıl|kişi|insan|renk|reng)\p{L}{0,5}$/iu,
  },
  {
    before: /^(?:什[么麼]|哪|哪[个個些]|哪?一[个個]|何)$/u,
    word: /^(?:国家|國家|城市|地方|地[区區]|年代|[时時][间間期]|日期|世[纪紀]|人|人物|[颜顏]色)$/u,
  },
  // "The reviewer" is "I" in what he wrote, and a text does not name itself.
  {
    before: /^(?:the|this)$/iu,
    word: /^(?:poster|commenter|reviewer|user|writer|author|narrator|speaker|blogger|customer|buyer|paragraph|passage)(?:['’]s)?$/iu,
  },
];

/** The most that a word tells which an answer need not hold. */
const TOLD_BESIDE = 0.5;

/** A token that a name covers is said by the name; one that a group covers shares its weight with the group. */
function discount(
  term: QueryTerm,
  concepts: readonly ConceptPlace[],
  vocabulary: Vocabulary,
): readonly QueryTerm[] {
  const covering = concepts.filter(({ first, last }) => first <= term.position && term.position <= last);
  if (covering.some(({ isName }) => isName)) return [];
  if (covering.length === 0) return [term];
  if (!term.isKnown) return [];
  const limits = covering.map((place) => limitInPhrase(place, vocabulary));
  return [{ ...term, idf: Math.min(term.idf * (1 - SYNONYM_SHARE), ...limits) }];
}

/** The words of a phrase tell no more together than the group that they name. */
function limitInPhrase({ term, first, last }: ConceptPlace, vocabulary: Vocabulary): number {
  if (first === last) return Number.POSITIVE_INFINITY;
  return (vocabulary.idf(term) * SYNONYM_SHARE) / (last - first + 1);
}

function conceptTerm(
  place: ConceptPlace,
  tokens: readonly MendedToken[],
  vocabulary: Vocabulary,
): readonly QueryTerm[] {
  const { term, isName, first, last } = place;
  const frequency = vocabulary.frequency(term);
  if (frequency === 0 && !isName) return [];
  const covered = tokens.slice(first, last + 1);
  const token = covered.map(({ typed }) => typed).join(' ');
  const boost = isName ? 1 : SYNONYM_SHARE;
  const idf = vocabulary.idfOf(frequency) * boost;
  return [
    {
      term,
      token,
      form: covered.map(({ text }) => text.toLowerCase()).join(' '),
      position: first,
      places: covered.map((_, offset) => first + offset),
      correctedTo: null,
      isKnown: frequency > 0,
      idf,
      boost,
      isName,
      isNumber: false,
    },
  ];
}

function onePerTerm(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  return [...new Map(terms.toReversed().map((term) => [term.term, term])).values()].toReversed();
}

function mostTelling(terms: readonly QueryTerm[]): readonly QueryTerm[] {
  if (terms.length <= TERM_LIMIT) return terms;
  const kept = new Set(terms.toSorted((a, b) => b.idf - a.idf).slice(0, TERM_LIMIT));
  return terms.filter((term) => kept.has(term));
}
