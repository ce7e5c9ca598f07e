import type { Glossary, GlossaryGroup } from '../corpus/parse-glossary.ts';
import { foldToken, type ReadWord } from './process-term.ts';
import { type Token, tokenize } from './tokenize.ts';

/** A group of words of the glossary, found in a text. */
export interface ConceptPlace {
  /** A term that no text can hold, such as `~chair`. */
  readonly term: string;
  /** True for one thing under several names, false for near-synonyms. */
  readonly isName: boolean;
  /** The tokens it covers: positions of the first and the last. */
  readonly first: number;
  readonly last: number;
}

/** A token, and what it is looked up by. */
export type ReadToken = Token & ReadWord;

/** Finds the groups of a glossary in texts of any of its languages. */
export interface ConceptFinder {
  /** `isTurkish`: the text is Turkish, whose words are told from English ones by nothing else. */
  find(text: string, tokens: readonly ReadToken[], isTurkish?: boolean): readonly ConceptPlace[];
}

/** True for a term that stands for a group of the glossary. */
export function isConcept(term: string): boolean {
  return term.startsWith(CONCEPT_MARK);
}

/** The id of the group of the glossary that a term stands for; `null`: it is a word. */
export function groupOf(term: string): string | null {
  return isConcept(term) ? term.slice(CONCEPT_MARK.length) : null;
}

/** No token begins with it. */
const CONCEPT_MARK = '~';

interface Phrase {
  readonly keys: readonly string[];
  readonly term: string;
  readonly isName: boolean;
}

/** Phrases by the key of their first word, longest first. */
type Phrases = ReadonlyMap<string, readonly Phrase[]>;

type KeyOf = (token: string) => string;

/** Makes the finder. `keyOf` reads English and Russian words as those of passages; Turkish ones are cut to five letters. */
export function makeConceptFinder(glossary: Glossary, keyOf: KeyOf): ConceptFinder {
  const spaced = compile(glossary, ['en', 'ru'], keyOf);
  const turkish = compile(glossary, ['tr'], turkishKey);
  const unspaced = compileUnspaced(glossary);
  return {
    find(text, tokens, isTurkish = false) {
      const found = findPhrases(spaced, tokens, ({ word }) => word);
      if (isTurkish) found.push(...findPhrases(turkish, tokens, ({ text: token }) => turkishKey(token)));
      if (HAN.test(text)) found.push(...findUnspaced(text, tokens, unspaced));
      return found;
    },
  };
}

const HAN = /\p{Script=Han}/u;
const TURKISH_STEM = 5;

function turkishKey(token: string): string {
  return foldToken(token.toLocaleLowerCase('tr')).slice(0, TURKISH_STEM);
}

function groupsOf(
  glossary: Glossary,
): readonly { readonly group: GlossaryGroup; readonly isName: boolean }[] {
  return [
    ...glossary.names.map((group) => ({ group, isName: true })),
    ...glossary.concepts.map((group) => ({ group, isName: false })),
  ];
}

function compile(glossary: Glossary, languages: readonly string[], keyOf: KeyOf): Phrases {
  const phrases = new Map<string, Phrase[]>();
  for (const { group, isName } of groupsOf(glossary)) {
    for (const word of languages.flatMap((language) => group.words[language] ?? [])) {
      const keys = tokenize(word).map(({ text }) => keyOf(text));
      const [first] = keys;
      if (first === undefined) continue;
      const known = phrases.get(first) ?? [];
      if (
        known.some(
          (phrase) =>
            phrase.term === `${CONCEPT_MARK}${group.id}` && phrase.keys.join(' ') === keys.join(' '),
        )
      )
        continue;
      phrases.set(first, [...known, { keys, term: `${CONCEPT_MARK}${group.id}`, isName }]);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return phrases;
}

/** Every phrase in a text; one that lies within a longer one of the same kind is part of that. */
function findPhrases(
  phrases: Phrases,
  tokens: readonly ReadToken[],
  keyOf: (token: ReadToken) => string,
): ConceptPlace[] {
  if (phrases.size === 0) return [];
  const keys = tokens.map(keyOf);
  const found: ConceptPlace[] = [];
  let covered = -1;
  for (let first = 0; first < keys.length; first += 1) {
    for (const phrase of phrases.get(keys[first] ?? '') ?? []) {
      const last = first + phrase.keys.length - 1;
      if (last <= covered || !phrase.keys.every((wanted, offset) => keys[first + offset] === wanted))
        continue;
      found.push({ term: phrase.term, isName: phrase.isName, first, last });
      if (phrase.isName) covered = last;
    }
  }
  return found;
}

type UnspacedWord = readonly [word: string, term: string, isName: boolean];

function compileUnspaced(glossary: Glossary): readonly UnspacedWord[] {
  return groupsOf(glossary)
    .flatMap(({ group, isName }) =>
      (group.words['zh'] ?? []).map((word): UnspacedWord => [word, `${CONCEPT_MARK}${group.id}`, isName]),
    )
    .toSorted((a, b) => b[0].length - a[0].length);
}

function findUnspaced(
  text: string,
  tokens: readonly Token[],
  words: readonly UnspacedWord[],
): readonly ConceptPlace[] {
  const taken = new Set<number>();
  return words.flatMap(([word, term, isName]) => {
    const start = text.indexOf(word);
    if (start < 0 || taken.has(start)) return [];
    for (let position = start; position < start + word.length; position += 1) taken.add(position);
    const first = tokens.findIndex((token) => token.end > start);
    const last = tokens.findLastIndex((token) => token.start < start + word.length);
    return first < 0 ? [] : [{ term, isName, first, last: Math.max(first, last) }];
  });
}
