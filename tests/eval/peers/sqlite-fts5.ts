import { DatabaseSync } from 'node:sqlite';
import { contentWords } from './content-terms.ts';
import { headingText } from './heading-text.ts';
import { type BuildPeer, PEER_LIMIT } from './peer.ts';

/** SQLite's full-text index in memory, with its Porter stemmer; any word may match, ranked by BM25. */
export const buildSqliteFts5: BuildPeer = (passages) => {
  const database = new DatabaseSync(':memory:');
  database.exec(
    "CREATE VIRTUAL TABLE passage USING fts5(id UNINDEXED, headings, text, tokenize = 'porter unicode61')",
  );
  const insert = database.prepare('INSERT INTO passage (id, headings, text) VALUES (?, ?, ?)');
  database.exec('BEGIN');
  for (const passage of passages) insert.run(passage.id, headingText(passage), passage.text);
  database.exec('COMMIT');
  const select = database.prepare('SELECT id FROM passage WHERE passage MATCH ? ORDER BY rank LIMIT ?');
  return (query) => {
    const words = contentWords(query);
    if (words.length === 0) return [];
    const anyWord = words.map((word) => `"${word}"`).join(' OR ');
    return select.all(anyWord, PEER_LIMIT).map(({ id }) => String(id));
  };
};
