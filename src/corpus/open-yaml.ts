import { type Document, LineCounter, parseDocument } from 'yaml';

/** A YAML file, where its lines begin, and why it cannot be read. */
export interface OpenYaml {
  readonly document: Document;
  readonly lines: LineCounter;
  readonly broken: readonly { readonly line: number; readonly message: string }[];
}

/** Reads YAML in which every value stays text: `no` is Norwegian, not a refusal. */
export function openYaml(text: string): OpenYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, lineCounter: lines });
  const broken = document.errors.map(({ pos: [offset], message }) => ({
    line: lines.linePos(offset).line,
    message: `The YAML is broken: ${message}.`,
  }));
  return { document, lines, broken };
}
