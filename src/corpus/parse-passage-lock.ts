import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { parsePartialDate } from './partial-date.ts';
import type { LockedId, PassageLock, Retirement } from './passage-lock.ts';

/** Plain lines and not YAML: one line an address is easy to merge, and is read in no time at every start. */
const LINE = /^(?<id>\S+)(?:\s+(?<on>\S+)\s+(?:see\s+(?<see>\S+)|because\s+(?<reason>\S.*)))?$/u;

const DAY_LENGTH = 'YYYY-MM-DD'.length;

/** A line that is shown to readers has to fit a message. */
const LINE_LIMIT = 500;

/**
 * Parses the lock file. `path` is shown in problems.
 * @throws KnowledgeError naming every line that cannot be read.
 */
export function parsePassageLock(path: string, text: string): PassageLock {
  const lock = new Map<string, LockedId>();
  const problems: Problem[] = [];
  for (const [position, content] of text.split('\n').entries()) {
    const line = position + 1;
    const parsed = parseLine(content.trim());
    if (parsed === null) continue;
    const first = 'message' in parsed ? undefined : lock.get(parsed.id);
    if ('message' in parsed) problems.push({ path, line, message: parsed.message });
    else if (first === undefined) lock.set(parsed.id, { line, retirement: parsed.retirement });
    else problems.push({ path, line, message: `${parsed.id} stands already in line ${first.line}.` });
  }
  if (problems.length > 0) throw new KnowledgeError(problems);
  return lock;
}

type Line = { readonly id: string; readonly retirement: Retirement | null };

/** `null` for an empty line or a note; a message for a line that means nothing. */
function parseLine(line: string): Line | { readonly message: string } | null {
  if (line === '' || line.startsWith('#')) return null;
  if (line.length > LINE_LIMIT)
    return { message: `Too long: ${line.length} characters, at most ${LINE_LIMIT}.` };
  const { id, on, see, reason } = LINE.exec(line)?.groups ?? {};
  if (id === undefined) {
    return {
      message:
        'Cannot be read: write an id, and for one that is gone also "YYYY-MM-DD see NEW-ID" or "YYYY-MM-DD because REASON".',
    };
  }
  if (on === undefined) return { id, retirement: null };
  const date = parsePartialDate(on);
  if (date === null || date !== on || on.length < DAY_LENGTH)
    return { message: `"${on}" is not a day: write YYYY-MM-DD.` };
  if (see !== undefined) return { id, retirement: { kind: 'replaced', on: date, see } };
  return { id, retirement: { kind: 'withdrawn', on: date, reason: reason ?? '' } };
}
