/** A piece of a file in reading order, as plain text: what a knowledge file can hold, and nothing else. */
export type ImportedBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock;

export interface HeadingBlock {
  readonly kind: 'heading';
  /** From 1 to 6. */
  readonly depth: number;
  readonly text: string;
  readonly pages?: Pages;
}

interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly text: string;
  /** True for the words of somebody else, which the file sets apart. */
  readonly isQuotation?: boolean;
  readonly pages?: Pages;
}

export interface ListBlock {
  readonly kind: 'list';
  /** The number of the first item; `null` for a list without numbers. */
  readonly start: number | null;
  readonly items: readonly ListItem[];
  readonly pages?: Pages;
}

export interface ListItem {
  readonly text: string;
  readonly lists: readonly ListBlock[];
}

export interface TableBlock {
  readonly kind: 'table';
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly pages?: Pages;
}

/** The printed sheets that a block stands on, counted from 1. */
export interface Pages {
  readonly first: number;
  readonly last: number;
}

/** What a file says about itself; `null` where it says nothing that can be used. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  /** As a source writes it: `2014`, `2014-05` or `2014-05-21`. */
  readonly date: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
}

export const NO_METADATA: Metadata = { title: null, publisher: null, date: null, url: null, language: null };

/** A file, read: its content, what it says about itself, and sentences on what was changed or left out. */
export interface ImportedFile {
  readonly blocks: readonly ImportedBlock[];
  readonly metadata: Metadata;
  readonly notices: readonly string[];
}
