import type { AnswerableQuestion } from './load-golden.ts';

/** True where a text holds what a right answer must say. */
export function saysIt(
  { contains, all }: Pick<AnswerableQuestion, 'contains' | 'all'>,
  text: string,
): boolean {
  const lower = text.toLowerCase();
  const holds = (part: string) => lower.includes(part.toLowerCase());
  return contains.length === 0 || (all ? contains.every(holds) : contains.some(holds));
}
