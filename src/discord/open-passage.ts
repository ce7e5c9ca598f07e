import type { Passage } from '../corpus/passage.ts';
import type { Message } from './components.ts';
import { findPassage } from './find-passage.ts';
import { inlineCode } from './render-address.ts';
import { renderNotice } from './render-notice.ts';
import { renderPassage } from './render-passage.ts';
import { renderUnknownPassage } from './render-unknown-passage.ts';
import type { Services } from './services.ts';
import { oneLine } from './small.ts';
import { truncatePlain } from './truncate.ts';
import type { Words } from './words/words.ts';

/** Room for the longest reason that a lock file may give. */
const REASON_LIMIT = 1000;

/**
 * What stands at an address, also at one that people cited before its passage was replaced or withdrawn.
 * `notesOn` gives lines to put below a passage, already safe to show.
 */
export function openPassage(
  typed: string,
  { corpus, words }: Pick<Services, 'corpus' | 'words'>,
  notesOn: (passage: Passage) => readonly string[] = () => [],
): Message {
  const found = findPassage(corpus, typed);
  switch (found.kind) {
    case 'passage':
      return renderPassage(corpus, found.passage, words, notesOn(found.passage));
    case 'replaced': {
      const notes = [replacedNote(found, words), ...notesOn(found.passage)];
      return renderPassage(corpus, found.passage, words, notes);
    }
    case 'withdrawn':
      return renderNotice(
        words.passageWithdrawn(inlineCode(found.id), words.date(found.on)),
        truncatePlain(oneLine(found.reason), REASON_LIMIT),
      );
    case 'unknown':
      return renderUnknownPassage(typed, corpus, words);
  }
}

function replacedNote({ id, on }: { readonly id: string; readonly on: string }, words: Words): string {
  return words.passageReplaced(inlineCode(id), words.date(on));
}
