import type { Corpus } from './corpus.ts';
import { followRedirects } from './follow-redirects.ts';
import type { Problem } from './knowledge-error.ts';
import type { LockedId, PassageLock } from './passage-lock.ts';

/** Every address that a reader may have cited and that leads nowhere, and every one that is not locked yet. */
export function checkPassageLock(path: string, lock: PassageLock, corpus: Corpus): readonly Problem[] {
  const broken = [...lock].flatMap(([id, locked]) => {
    const message = complaintAbout(id, locked, lock, corpus);
    return message === null ? [] : [{ path, line: locked.line, message }];
  });
  return [...broken, ...checkNewIds(path, lock, corpus)];
}

function complaintAbout(id: string, { retirement }: LockedId, lock: PassageLock, corpus: Corpus) {
  const isThere = corpus.passage(id) !== undefined;
  if (retirement === null) return isThere ? null : goneMessage(id);
  if (isThere) {
    return `${id} is retired, but a passage has this id. Give the passage another one, or take it back here.`;
  }
  if (retirement.kind === 'withdrawn') return null;
  const end = followRedirects(lock, id);
  if (end.isCycle) return `${id} leads in a circle: its redirects come back to ${end.id}.`;
  if (corpus.passage(end.id) !== undefined) return null;
  return lock.get(end.id)?.retirement?.kind === 'withdrawn'
    ? `${id} leads to ${end.id}, which is withdrawn itself: say "because" here, too.`
    : `${id} leads to ${end.id}, and there is no such passage.`;
}

function goneMessage(id: string): string {
  return (
    `The passage ${id} is gone, but people may have cited it. Bring it back, or say here what became of it: ` +
    `"${id} YYYY-MM-DD see NEW-ID" or "${id} YYYY-MM-DD because REASON".`
  );
}

/** One problem for all of them: adding a document must not fill the screen. */
function checkNewIds(path: string, lock: PassageLock, { passages }: Corpus): readonly Problem[] {
  const [first, ...others] = passages.filter(({ id }) => !lock.has(id));
  if (first === undefined) return [];
  const which = others.length === 0 ? `${first.id} is` : `${first.id} and ${others.length} more ids are`;
  const message = `${which} not in this file yet: run npm run check:knowledge -- --update.`;
  return [{ path, line: null, message }];
}
