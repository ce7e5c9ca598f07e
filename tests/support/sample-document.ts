import type { Document } from '../../src/corpus/document.ts';
import { describeProblem, KnowledgeError } from '../../src/corpus/knowledge-error.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';

/** A knowledge file with this body, which may use the footnote [^s]. */
export function fileOf(body: string, frontMatter = 'title: Sample'): string {
  return `---\n${frontMatter}\n---\n\n${body}\n\n[^s]: Publisher, *Source*, 2020\n`;
}

export function documentOf(body: string, frontMatter?: string): Document {
  return parseDocument('sample.md', 'sample', fileOf(body, frontMatter));
}

/** What an editor is told about a file, as `sample.md:5: …`; empty when the file is in order. */
export function problemsOf(body: string, frontMatter?: string): readonly string[] {
  return problemsOfFile(fileOf(body, frontMatter));
}

export function problemsOfFile(markdown: string): readonly string[] {
  try {
    parseDocument('sample.md', 'sample', markdown);
    return [];
  } catch (error) {
    if (error instanceof KnowledgeError) return error.problems.map(describeProblem);
    throw error;
  }
}
