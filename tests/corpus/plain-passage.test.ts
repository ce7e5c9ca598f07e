import { expect, it } from 'vitest';
import { plainPassage } from '../../src/corpus/plain-passage.ts';

it('makes a passage of a bare text, which is all of its document', () => {
  const passage = plainPassage({ id: 'p1', title: 'Normans', text: 'The Normans came by sea.' }, 'fr');
  expect(passage).toMatchObject({ id: 'p1', headings: ['Normans'], language: 'fr', sources: [], row: null });
  expect(passage.text.slice(passage.start, passage.end)).toBe(passage.text);
});
