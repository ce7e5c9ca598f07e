import { expect, it } from 'vitest';
import { findIdleGroups } from '../../../src/cli/check-knowledge/find-idle-groups.ts';
import { parseDocument } from '../../../src/corpus/parse-document.ts';
import { parseGlossary } from '../../../src/corpus/parse-glossary.ts';

const { passages } = parseDocument(
  'a.md',
  'a',
  '---\ntitle: Bodies\n---\n\n# Bodies\n\nThe chairs meet in a quiet garden.[^s]\n\n[^s]: Publisher, *Title*, 2020\n',
);

it('finds the groups no word of which a passage holds', () => {
  // A flower grows in no passage, though its letters might: "den" stands only within "garden".
  expect(idle('{ flower: { en: [rose, den] }, chair: { en: [presidency, chair] } }')).toEqual(['flower']);
});

it('knows a word by its stem, and in the headings above a passage', () => {
  expect(idle('{ met: { en: [meeting] }, body: { en: [body] } }')).toEqual([]);
});

it('wants the words of a phrase one after another', () => {
  expect(idle('{ quiet: { en: [quiet garden] }, swapped: { en: [garden quiet] } }')).toEqual(['swapped']);
});

it('leaves groups of other languages alone, which the passages need not be written in', () => {
  expect(idle('{ flower: { ru: [роза] } }')).toEqual([]);
});

function idle(concepts: string): readonly string[] {
  return findIdleGroups(parseGlossary('g.yaml', `concepts: ${concepts}`), passages).map(({ id }) => id);
}
