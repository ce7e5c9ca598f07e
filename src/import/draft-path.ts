import { realpath } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve, sep } from 'node:path';
import { ImportError } from './import-error.ts';

/** Where a draft may be written. */
export interface DraftPlace {
  /** The file that the draft is made from. */
  readonly input: string;
  /** Where the draft goes; `null`: into the current folder. */
  readonly to: string | null;
  readonly knowledgeDirectory: string;
}

/**
 * Chooses the file of a draft. It is never inside the knowledge folder, where an unfinished file would stop
 * the bot from starting, nor the imported file itself.
 * @throws ImportError where the chosen file is not fit.
 */
export async function chooseDraftPath({ input, to, knowledgeDirectory }: DraftPlace): Promise<string> {
  const path = to ?? `${basename(input, extname(input))}.draft.md`;
  if (extname(path) !== '.md') throw new ImportError(`A draft is a Markdown file: let ${path} end in .md.`);
  const [draft, file, knowledge] = await Promise.all([path, input, knowledgeDirectory].map(followLinks));
  if (draft === file) throw new ImportError(`${path} is the file to import: write the draft elsewhere.`);
  if (isInside(draft ?? '', knowledge ?? ''))
    throw new ImportError(
      `${path} is inside the knowledge folder. Write the draft elsewhere and move it there when its source is complete.`,
    );
  return path;
}

/** The real place of a path whose last part, or whose folder, may not exist yet. */
async function followLinks(path: string): Promise<string> {
  const absolute = resolve(path);
  return await realpath(absolute).catch(
    async () =>
      await realpath(dirname(absolute)).then(
        (folder) => join(folder, basename(absolute)),
        () => absolute,
      ),
  );
}

function isInside(path: string, directory: string): boolean {
  const way = relative(directory, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && resolve(way) !== way);
}
