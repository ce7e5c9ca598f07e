import type { Passage } from '../../../src/corpus/passage.ts';

/** Every peer indexes two fields, the headings and the text, as the bot does. */
export function headingText({ headings }: Passage): string {
  return headings.join(' ');
}
