import { isOneEdit } from '../../search/one-edit.ts';
import { foldToken } from '../../search/process-term.ts';
import { soundKey } from './sound-key.ts';

/** Finds the name that a corpus spells otherwise: `Vajpayee` for `Vadzhpai`; `null`: none, or more than one. */
export type FindName = (spelled: string) => string | null;

const NAME = /(?<![\p{L}\p{N}])\p{Lu}\p{Ll}+(?:[ -]\p{Lu}\p{Ll}+)?/gu;

/** Consonants that make a name sure; with fewer it must be spelt alike but for a letter. */
const SURE_LENGTH = 3;
const SHORTEST_NAME = 4;

/** Makes what finds the names in texts by their sound; they are looked for when the first one is asked for. */
export function makeFindName(texts: readonly string[], isName: (word: string) => boolean): FindName {
  let bySound: ReadonlyMap<string, readonly string[]> | null = null;
  return (spelled) => {
    bySound ??= Map.groupBy(namesIn(texts, isName), (name) => soundKey(plain(name)));
    const key = soundKey(spelled);
    const own = bySound.get(key) ?? [];
    const exact = own.filter((name) => plain(name) === spelled);
    const near = exact.length > 0 ? exact : own.filter((name) => isOneEdit(plain(name), spelled));
    const likely = near.length > 0 || key.length < SURE_LENGTH ? near : own;
    return likely.length === 1 ? (likely[0] ?? null) : null;
  };
}

function namesIn(texts: readonly string[], isName: (word: string) => boolean): readonly string[] {
  const written = new Set(texts.flatMap((text) => text.match(NAME) ?? []));
  const all = new Set([...written].flatMap((name) => [name, ...name.split(/[ -]/u)]));
  return [...all].filter((name) => name.length >= SHORTEST_NAME && name.split(/[ -]/u).every(isName));
}

function plain(name: string): string {
  return foldToken(name).replace(/[^a-z]/gu, '');
}
