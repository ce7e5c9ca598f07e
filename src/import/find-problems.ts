import { KnowledgeError } from '../corpus/knowledge-error.ts';
import { parseDocument } from '../corpus/parse-document.ts';
import { type DraftContent, renderDraft } from './render-draft.ts';

/** Stands for what a person will complete; like every source, it has a publisher, and its date is one. */
const COMPLETED = {
  title: null,
  publisher: 'Publisher',
  date: null,
  url: 'https://example.org/',
  language: 'en',
} as const;

/**
 * What the parser of knowledge files will still say about a draft once its source is completed, so that a
 * person hears it at once and not step by step.
 */
export function findProblems(content: DraftContent): readonly string[] {
  const markdown = renderDraft({ ...content, metadata: COMPLETED }).replace(
    ', date to complete, ',
    ', 2000, ',
  );
  try {
    parseDocument(content.name, 'draft', markdown);
    return [];
  } catch (error) {
    if (!(error instanceof KnowledgeError)) throw error;
    return error.problems.map(({ line, message }) => `Line ${line ?? 1} of the draft: ${message}`);
  }
}
