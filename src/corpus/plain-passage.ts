import type { Passage } from './passage.ts';

/** A passage made of a bare text, as other programs hand it over: no sources, no dates. */
export function plainPassage({ id, title, text }: PlainText, language = 'en'): Passage {
  return {
    id,
    documentId: id,
    headings: [title],
    text,
    start: 0,
    end: text.length,
    line: 1,
    sources: [],
    language,
    asOf: null,
    validFrom: null,
    validUntil: null,
    isElsewhere: false,
    row: null,
  };
}

interface PlainText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
}
