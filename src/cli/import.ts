/** Makes a draft of a knowledge file from a PDF, DOCX, HTML, Markdown or text file. */
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readEnvironment } from '../config.ts';
import { chooseDraftPath } from '../import/draft-path.ts';
import { ImportError } from '../import/import-error.ts';
import { makeDraft } from '../import/make-draft.ts';
import { readBytes } from '../import/read-bytes.ts';
import { readImportedFile } from '../import/read-imported-file.ts';
import { writeDraft } from '../import/write-draft.ts';

const USAGE = `Usage: npm run import -- FILE [--to DRAFT.md] [--force]
Makes a draft of a knowledge file from FILE (.pdf, .docx, .html, .md, .txt).
The draft is ./NAME.draft.md unless --to names another; --force replaces it.`;

try {
  const { input, to, isForced } = readArguments(process.argv.slice(2));
  const knowledgeDirectory = readEnvironment()['KNOWLEDGE_DIR'] || 'knowledge';
  const path = await chooseDraftPath({ input, to, knowledgeDirectory });
  const name = basename(input);
  const draft = makeDraft(name, await readImportedFile(name, await readBytes(input)));
  await writeDraft(path, draft.markdown, isForced);
  console.log(describeNext(path, knowledgeDirectory, draft.notices));
} catch (error) {
  if (!(error instanceof ImportError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments(args: readonly string[]): {
  readonly input: string;
  readonly to: string | null;
  readonly isForced: boolean;
} {
  const { values, positionals } = parse(args);
  const [input, ...others] = positionals;
  if (input === undefined || others.length > 0) throw new ImportError(USAGE);
  return { input, to: values.to ?? null, isForced: values.force ?? false };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: { to: { type: 'string' }, force: { type: 'boolean' } },
      allowPositionals: true,
    });
  } catch (cause) {
    throw new ImportError(USAGE, { cause });
  }
}

function describeNext(path: string, knowledgeDirectory: string, notices: readonly string[]): string {
  return [
    `Wrote ${path}.`,
    ...notices.map((notice) => `- ${notice}`),
    '',
    'Next:',
    `1. Read the draft beside the original: headings, tables and paragraphs are rebuilt by rule.`,
    `2. Check the title and the language at the top; complete [^source] at the end.`,
    `3. Move the file to ${knowledgeDirectory}/ under a short name.`,
    '4. Run npm run check:knowledge. It refuses the file until the source is complete.',
  ].join('\n');
}
