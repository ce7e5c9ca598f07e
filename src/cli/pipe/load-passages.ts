import { buildEngine } from '../../answer/build-engine.ts';
import type { Engine } from '../../answer/engine.ts';
import { plainPassage } from '../../corpus/plain-passage.ts';
import { detectLanguage } from '../../search/languages/detect-language.ts';
import type { LoadRequest } from './parse-request.ts';

/** The beginnings of a few texts tell the language of all. */
const SAMPLE = 200;

/** The engine alone over texts of any field: without the glossary, which knows CICA's words only. */
export function loadPassages({
  passages,
  lang,
}: LoadRequest): { readonly engine: Engine } | { readonly problem: string } {
  const repeated = repeatedId(passages.map(({ id }) => id));
  if (repeated !== null) return { problem: `Two passages have the id ${JSON.stringify(repeated)}.` };
  const language = lang ?? detectLanguage(passages.map(({ text }) => text.slice(0, SAMPLE)).join('\n'));
  return {
    engine: buildEngine(
      passages.map((passage) => plainPassage(passage, language)),
      { language },
    ),
  };
}

function repeatedId(ids: readonly string[]): string | null {
  const seen = new Set<string>();
  for (const id of ids) {
    if (seen.has(id)) return id;
    seen.add(id);
  }
  return null;
}
