import type { Engine } from '../answer/engine.ts';
import type { Corpus } from '../corpus/corpus.ts';
import type { Document } from '../corpus/document.ts';
import type { Passage } from '../corpus/passage.ts';
import type { Choice } from './command.ts';
import { AUTOCOMPLETE_CHOICES, CHOICE_LENGTH } from './limits.ts';
import { nearestPassages } from './nearest-passages.ts';
import { oneLine } from './small.ts';
import { truncate } from './truncate.ts';

/** Questions that the corpus can answer. */
export function questionChoices(engine: Engine, typed: string): readonly Choice[] {
  return textChoices(engine.suggest(typed, AUTOCOMPLETE_CHOICES));
}

/** Titles and headings that hold what was typed, then questions. */
export function queryChoices(engine: Engine, corpus: Corpus, typed: string): readonly Choice[] {
  const wanted = typed.toLowerCase();
  const headings = new Set(corpus.passages.flatMap(({ headings: path }) => path));
  const matching = [...headings].filter((heading) => heading.toLowerCase().includes(wanted));
  return textChoices([...matching.slice(0, MOST_HEADINGS), ...engine.suggest(typed, AUTOCOMPLETE_CHOICES)]);
}

/** Leaves room for questions where every heading matches, as it does for an empty field. */
const MOST_HEADINGS = 15;

/** Passages by address, heading or words; what comes first begins with what was typed. */
export function passageChoices(corpus: Corpus, typed: string): readonly Choice[] {
  const wanted = typed.toLowerCase();
  const matches = [
    ...corpus.passages.filter(({ id }) => id.toLowerCase().startsWith(wanted)),
    ...corpus.passages.filter(({ id }) => id.toLowerCase().includes(wanted)),
    ...corpus.passages.filter(({ headings }) => headings.join(' ').toLowerCase().includes(wanted)),
    ...corpus.passages.filter(({ text }) => text.toLowerCase().includes(wanted)),
  ];
  const found = [...new Set(matches)].slice(0, AUTOCOMPLETE_CHOICES);
  const passages = found.length > 0 ? found : nearestPassages(corpus, typed, AUTOCOMPLETE_CHOICES);
  return passages.filter(({ id }) => id.length <= CHOICE_LENGTH).map(passageChoice);
}

/** Documents by title. */
export function documentChoices(corpus: Corpus, typed: string): readonly Choice[] {
  return documentsLike(corpus, typed)
    .filter(({ id }) => id.length <= CHOICE_LENGTH)
    .slice(0, AUTOCOMPLETE_CHOICES)
    .map(({ id, title }) => ({ name: truncate(title, CHOICE_LENGTH), value: id }));
}

/** The document that was chosen, or whose id or title was typed by hand. */
export function documentNamed(corpus: Corpus, name: string): Document | undefined {
  const wanted = name.toLowerCase();
  return (
    corpus.document(name) ??
    corpus.documents.find(({ id, title }) => id.toLowerCase() === wanted || title.toLowerCase() === wanted)
  );
}

function documentsLike({ documents }: Corpus, typed: string): readonly Document[] {
  const wanted = typed.toLowerCase();
  return documents.filter(({ id, title }) => `${title} ${id}`.toLowerCase().includes(wanted));
}

/** The value is the address; the name is for people. */
function passageChoice({ id, headings, text }: Passage): Choice {
  return { name: truncate(oneLine(`${headings.at(-1)}: ${text}`), CHOICE_LENGTH), value: id };
}

/** A text is its own value, so one that is too long for a value cannot be offered. */
function textChoices(texts: readonly string[]): readonly Choice[] {
  return [...new Set(texts)]
    .filter((text) => text.trim() !== '' && text.length <= CHOICE_LENGTH)
    .slice(0, AUTOCOMPLETE_CHOICES)
    .map((text) => ({ name: text, value: text }));
}
