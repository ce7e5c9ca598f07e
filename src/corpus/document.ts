import type { Passage } from './passage.ts';

/** One knowledge file, parsed. */
export interface Document {
  /** The file's path below the knowledge folder without its ending: `membership`. */
  readonly id: string;
  readonly title: string;
  /** BCP 47 language of the text. */
  readonly language: string;
  /** The readable text of the whole file; every passage is a slice of it. */
  readonly body: string;
  /** Questions that the file answers, offered to people who do not know what to ask. */
  readonly questions: readonly string[];
  /** In the order of the file, not overlapping. */
  readonly passages: readonly Passage[];
}
