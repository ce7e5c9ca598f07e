import type { PartialDate } from '../corpus/partial-date.ts';

/** Something that was asked, kept so that a button only carries its id and still works tomorrow. */
export interface Question {
  readonly id: string;
  readonly text: string;
  /** The day for which an answer was wanted; `null`: the newest that the corpus knows. */
  readonly asOf: PartialDate | null;
  /** Id of the only document that was wanted; `null`: all. */
  readonly topic: string | null;
  readonly askedAt: Date;
}

export type NewQuestion = Omit<Question, 'id'>;

/** What must survive a restart. Nothing in it says who asked. */
export interface Store {
  /** The same question has the same id, however often it is asked. */
  saveQuestion(question: NewQuestion): Promise<Question>;
  /** `null`: never saved, or removed because nobody asked it for {@link KEPT_DAYS} days. */
  findQuestion(id: string): Promise<Question | null>;
  close(): Promise<void>;
}

/** Long enough for a class to come back to its channel, short enough to forget. */
export const KEPT_DAYS = 30;
