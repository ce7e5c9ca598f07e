/** The words of a sentence that answer in short. */
export interface SpanChoice {
  /** Verbatim from the sentence. */
  readonly text: string;
  /** Where it begins in the sentence; `null` for a cell of a table. */
  readonly start: number | null;
  /** 0 to 1: how well the span is expected to agree with what a person would have cut out. */
  readonly sureness: number;
}
