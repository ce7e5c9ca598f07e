import type { BuildPeer } from './peers/peer.ts';

/** Another search engine, to compare with on the same passages and questions in the same run. */
export interface Peer {
  readonly name: string;
  /** Loads the library only when asked, so that a measurement of one holds none of the others. */
  readonly load: () => Promise<BuildPeer>;
}

/** `const search = (await peer.load())(passages)`; then `search(query)` gives ids, best first. */
export const PEERS: readonly Peer[] = [
  {
    name: 'MiniSearch as it comes',
    load: async () => (await import('./peers/minisearch-plain.ts')).buildPlainMiniSearch,
  },
  {
    name: 'MiniSearch, stems and stop words',
    load: async () => (await import('./peers/minisearch-stemmed.ts')).buildStemmedMiniSearch,
  },
  { name: 'wink-bm25-text-search', load: async () => (await import('./peers/wink-bm25.ts')).buildWinkBm25 },
  { name: 'lunr', load: async () => (await import('./peers/lunr.ts')).buildLunr },
  { name: 'SQLite FTS5', load: async () => (await import('./peers/sqlite-fts5.ts')).buildSqliteFts5 },
];
