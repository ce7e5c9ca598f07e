import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import type { Passage } from '../../src/corpus/passage.ts';
import { plainPassage } from '../../src/corpus/plain-passage.ts';

const QuestionSet = z.object({
  passages: z.array(z.object({ id: z.string(), title: z.string(), text: z.string() })),
  questions: z.array(
    z.object({ id: z.string(), q: z.string(), gold: z.array(z.string()), answers: z.array(z.string()) }),
  ),
});

/** A public question and the passage that answers it. */
export interface PublicQuestion {
  readonly id: string;
  readonly q: string;
  readonly gold: readonly string[];
  readonly answers: readonly string[];
  /** The article that the question was asked about: sets are split by article, never by question. */
  readonly article: string;
}

export interface PublicSet {
  readonly passages: readonly Passage[];
  readonly questions: readonly PublicQuestion[];
}

const FOLDER = join(import.meta.dirname, '../../../shared/qa');
const FILES = ['squad-1.1-13-articles.json.gz', 'squadshifts-new-wiki.json.gz'];

/** True where the public question sets stand beside the repository; a stranger's clone has none. */
export const hasPublicQuestions = FILES.every((file) => existsSync(join(FOLDER, file)));

/** Both public sets as one corpus of 2,437 passages. */
export function loadPublicQuestions(): PublicSet {
  const sets = FILES.map((file) =>
    QuestionSet.parse(JSON.parse(gunzipSync(readFileSync(join(FOLDER, file))).toString())),
  );
  const articles = new Map(sets.flatMap((set) => set.passages.map(({ id, title }) => [id, title] as const)));
  return {
    passages: sets.flatMap((set) => set.passages.map((passage) => plainPassage(passage))),
    questions: sets.flatMap((set) =>
      set.questions.map((question) => ({ ...question, article: articles.get(question.gold[0] ?? '') ?? '' })),
    ),
  };
}

/** Every third article, by name, is never fitted on: what is reported is measured there. */
export function isHeldOut(article: string): boolean {
  const sum = [...article].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
  return sum % 3 === 0;
}
