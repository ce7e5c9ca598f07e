import { ConfigError } from '../config.ts';
import { KnowledgeError } from '../corpus/knowledge-error.ts';

/** What the person at the terminal can mend is told in plain words; a bug with its stack. */
export function explainFailure(error: unknown): string {
  if (error instanceof ConfigError || error instanceof KnowledgeError) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
