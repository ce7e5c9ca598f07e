import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { z } from 'zod';
import { questionId } from './question-id.ts';
import { KEPT_DAYS, type NewQuestion, type Question, type Store } from './store.ts';
import { StoreError } from './store-error.ts';

/** Counts changes of {@link SCHEMA}; kept in the file, so that an older bot leaves a newer file alone. */
const SCHEMA_VERSION = 1;

/** `IF NOT EXISTS`: two processes may start on one new folder at the same time. */
const SCHEMA = `
  BEGIN IMMEDIATE;
  CREATE TABLE IF NOT EXISTS question (
    id TEXT PRIMARY KEY,
    text TEXT NOT NULL,
    as_of TEXT,
    topic TEXT,
    asked_at INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS question_asked_at ON question (asked_at);
  PRAGMA user_version = ${SCHEMA_VERSION};
  COMMIT;
`;

const FILE_NAME = 'bot.sqlite';
/** How long one process waits for another that is writing. */
const BUSY_TIMEOUT_MS = 2000;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Opens the embedded database, and makes it where there is none.
 * @throws StoreError when the folder or the file cannot be used.
 */
export function openSqliteStore(directory: string): Store {
  const path = join(directory, FILE_NAME);
  attempt(`The data folder ${directory} cannot be made`, () => mkdirSync(directory, { recursive: true }));
  const database = attempt(
    `The database ${path} cannot be opened`,
    () => new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS }),
  );
  prepare(database, path);
  return createStore(database);
}

function createStore(database: DatabaseSync): Store {
  const save = database.prepare(
    `INSERT INTO question (id, text, as_of, topic, asked_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET asked_at = excluded.asked_at`,
  );
  const prune = database.prepare('DELETE FROM question WHERE asked_at < ?');
  const find = database.prepare('SELECT id, text, as_of, topic, asked_at FROM question WHERE id = ?');
  return {
    saveQuestion(question: NewQuestion): Promise<Question> {
      const id = questionId(question);
      const askedAt = question.askedAt.getTime();
      prune.run(askedAt - KEPT_DAYS * DAY_MS);
      save.run(id, question.text, question.asOf, question.topic, askedAt);
      return Promise.resolve({ ...question, id });
    },
    findQuestion(id: string): Promise<Question | null> {
      const row = find.get(id);
      return Promise.resolve(row === undefined ? null : StoredQuestion.parse(row));
    },
    close(): Promise<void> {
      database.close();
      return Promise.resolve();
    },
  };
}

const StoredQuestion = z
  .object({
    id: z.string(),
    text: z.string(),
    as_of: z.string().nullable(),
    topic: z.string().nullable(),
    asked_at: z.number(),
  })
  .transform(
    ({ id, text, as_of, topic, asked_at }): Question => ({
      id,
      text,
      asOf: as_of,
      topic,
      askedAt: new Date(asked_at),
    }),
  );

/** A file that is not a database only says so when it is first read; that must be at the start. */
function prepare(database: DatabaseSync, path: string): void {
  try {
    const version = attempt(`The database ${path} cannot be used`, () => checkedVersion(database));
    if (version > SCHEMA_VERSION)
      throw new StoreError(
        `The database ${path} was made by a newer version of this bot. Start that version, or set DATA_DIR to another folder.`,
      );
    if (version === 0) attempt(`The database ${path} cannot be written`, () => database.exec(SCHEMA));
  } catch (error) {
    database.close();
    throw error;
  }
}

const VersionRow = z.object({ user_version: z.number() });
const CheckRow = z.object({ quick_check: z.string() });

function checkedVersion(database: DatabaseSync): number {
  // Readers and the writer do not wait for each other, and a crash leaves a whole file behind.
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL;');
  const { quick_check: check } = CheckRow.parse(database.prepare('PRAGMA quick_check(1)').get());
  if (check !== 'ok') throw new Error(check);
  return VersionRow.parse(database.prepare('PRAGMA user_version').get()).user_version;
}

/** @throws StoreError with what was attempted, why it failed, and what its owner can do. */
function attempt<T>(failure: string, action: () => T): T {
  try {
    return action();
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new StoreError(`${failure}: ${reason}. Mend or move it, or set DATA_DIR to another folder.`, {
      cause,
    });
  }
}
