import { parsePassageLock } from './parse-passage-lock.ts';

const INTRODUCTION = `# Every address of a passage that was ever published, one a line. Addresses are cited, so none may vanish.
# New ones are added by: npm run check:knowledge -- --update
# Of one that is gone, its line says since when, and what to read instead or why:
#   membership#old-count 2026-11-23 see membership#count
#   membership#rumour 2026-11-23 because The source took it back.
`;

/**
 * The text of the lock file with these ids added, in order of the alphabet so that two people's additions
 * seldom meet. Nothing is taken out. Notes stay, above all the ids.
 * @throws KnowledgeError when the old text cannot be read.
 */
export function updatePassageLock(path: string, text: string | null, ids: readonly string[]): string {
  const known = parsePassageLock(path, text ?? '');
  const lines = (text ?? INTRODUCTION).split('\n').map((line) => line.trim());
  const notes = lines.filter((line) => line.startsWith('#'));
  const entries = lines.filter((line) => line !== '' && !line.startsWith('#'));
  const added = ids.filter((id) => !known.has(id));
  const sorted = [...entries, ...added].toSorted((a, b) => compareIds(idOf(a), idOf(b)));
  return `${[...notes, ...sorted].join('\n')}\n`;
}

function idOf(entry: string): string {
  return entry.split(/\s/u)[0] ?? '';
}

/** By code unit, so that every machine sorts alike. */
function compareIds(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
