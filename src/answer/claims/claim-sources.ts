import type { PassageIndex } from '../../search/build-passage-index.ts';
import { isConcept } from '../../search/concepts.ts';
import type { Table } from '../tables/table.ts';
import { type ClaimRow, collectClaimRows } from './claim-rows.ts';
import { collectMeetings, type Meeting } from './meetings-by-order.ts';
import { collectLists, type NamedList } from './named-list.ts';
import type { UnitReader } from './read-units.ts';
import { type Reading, readText } from './reading.ts';
import { makeSynonymsOf } from './synonyms.ts';

/** Everything that statements are compared with. */
export interface ClaimSources {
  readonly index: PassageIndex;
  readonly tables: readonly Table[];
  /** Lists that name everything of their kind. */
  readonly lists: readonly NamedList[];
  readonly rows: readonly ClaimRow[];
  readonly meetings: readonly Meeting[];
  /** Takes a text apart; texts of the corpus come up again and again, so they are kept. */
  read(text: string): Reading;
}

/** A name that this share of all passages hold is what the corpus is about. */
const CONTEXT_SHARE = 0.5;

/** Texts that are kept; statements of people would otherwise fill the memory. */
const KEPT_READINGS = 5000;

export function collectClaimSources(index: PassageIndex, tables: readonly Table[]): ClaimSources {
  const { analyser, vocabulary } = index;
  const names = namesWithin(index);
  const isName = (word: string) => names.has(word.replace(/['’]s$/u, '')) && vocabulary.isName(word);
  const reader: UnitReader = {
    analyser,
    context: findContext(index),
    isName,
    synonymsOf: makeSynonymsOf(analyser),
  };
  const kept = new Map<string, Reading>();
  const read = (text: string): Reading => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const fresh = readText(text, reader);
    if (kept.size < KEPT_READINGS) kept.set(text, fresh);
    return fresh;
  };
  const rows = collectClaimRows(tables, index, read);
  return { index, tables, read, lists: collectLists(tables, read), rows, meetings: collectMeetings(rows) };
}

/** The words that texts write with a capital letter within a sentence, and those of cells that hold nothing but names. */
function namesWithin({ passages }: PassageIndex): ReadonlySet<string> {
  const ofTexts = passages.flatMap(({ text }) => text.match(/(?<=\p{Ll},?\s)\p{Lu}[\p{L}\p{M}]+/gu) ?? []);
  const ofCells = passages
    .flatMap(({ row }) => row?.cells ?? [])
    .flatMap(({ text }) => (NAME_CELL.test(text) ? text.split(' ') : []));
  return new Set([...ofTexts, ...ofCells]);
}

const NAME_CELL = /^\p{Lu}[\p{L}\p{M}’'-]+(?: \p{Lu}[\p{L}\p{M}’'-]+){0,2}$/u;

/** The names of the glossary that most passages hold. */
function findContext({ passages, analyser }: PassageIndex): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const { text } of passages) {
    const terms = new Set(analyser.terms(text).map(({ term }) => term));
    for (const term of terms) if (isConcept(term)) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  const names = [...counts].filter(([, count]) => count > passages.length * CONTEXT_SHARE);
  return new Set(names.map(([term]) => term));
}
