import type { Reading } from './reading.ts';

/** A sentence that asks, as far as its beginning and end tell. */
const ASKS =
  /^\P{L}*(?:is|are|was|were|do|does|did|can|could|what|who|when|where|which|why|how|any|anyone|has|have|will|would|should|may|am)\b.*\?\P{L}*$/isu;

const ENDS_ASKING = /\?\P{L}*$/u;

/** True for a sentence that asks the same as the question, and that nothing but another question follows: nobody answers it. */
export function onlyAsks({ choice }: Reading): boolean {
  const { sentences } = choice.match.analysed;
  const next = sentences[choice.sentence + 1]?.text;
  return ASKS.test(choice.text) && (next === undefined || ENDS_ASKING.test(next));
}
