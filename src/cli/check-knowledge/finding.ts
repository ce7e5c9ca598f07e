import type { Passage } from '../../corpus/passage.ts';

/** A passage that the bot could show, but that an editor should mend. */
export interface Finding {
  readonly passage: Passage;
  readonly message: string;
}
