import type { Corpus } from './corpus.ts';
import type { Document } from './document.ts';
import type { Passage, Source } from './passage.ts';
import type { PassageLock } from './passage-lock.ts';
import { resolveRetired } from './resolve-retired.ts';

/** Puts parsed documents together. Passage ids must be unique; `loadCorpus` has checked that. */
export function buildCorpus(documents: readonly Document[], lock: PassageLock = new Map()): Corpus {
  const passages = documents.flatMap((document) => document.passages);
  const passagesById = new Map(passages.map((passage) => [passage.id, passage]));
  const documentsById = new Map(documents.map((document) => [document.id, document]));
  const retired = resolveRetired(lock, (id) => passagesById.get(id));
  const sources = countSources(passages);
  return {
    documents,
    passages,
    passage: (id) => passagesById.get(id),
    retired: (id) => retired.get(id),
    document: (id) => documentsById.get(id),
    sources: () => sources,
  };
}

function countSources(passages: readonly Passage[]): ReturnType<Corpus['sources']> {
  const counts = new Map<string, { source: Source; passages: number }>();
  // A passage rests once on a source that its file defines under two names.
  for (const [key, source] of passages.flatMap(({ sources }) => [...new Map(sources.map(withKey))])) {
    const counted = counts.get(key);
    if (counted === undefined) counts.set(key, { source, passages: 1 });
    else counted.passages += 1;
  }
  return [...counts.values()].toSorted((a, b) => compareSources(a.source, b.source));
}

function withKey(source: Source): [string, Source] {
  return [JSON.stringify([source.publisher, source.title, source.url, source.date]), source];
}

function compareSources(a: Source, b: Source): number {
  return a.publisher.localeCompare(b.publisher, 'en') || a.title.localeCompare(b.title, 'en');
}
