import { describe, expect, it } from 'vitest';
import { findAgeing } from '../../../src/cli/check-knowledge/find-ageing.ts';
import type { Passage } from '../../../src/corpus/passage.ts';
import { samplePassage } from '../../support/sample-corpus.ts';

function complaints(text: string, fields: Partial<Passage> = {}): readonly string[] {
  return findAgeing([samplePassage({ id: 'a#one', text, ...fields })]).map(({ message }) => message);
}

describe('findAgeing', () => {
  it.each([
    ['CICA currently works from Astana.', 'currently'],
    ['Today, CICA is the largest forum of its kind.', 'Today'],
    ['The CICA Charter is still being negotiated.', 'is still'],
    ['The newest member of CICA is Kuwait.', 'The newest'],
    ['CICA will hold its next summit in Baku.', 'will'],
    ['The seventh CICA summit is planned for October 2026.', 'is planned'],
    ['CICA has 28 member states.', 'has 28 member'],
    ['CICA consists of twenty-eight states.', 'consists of twenty-eight states'],
    ['CICA has held six summits.', 'has held six summits'],
    ['Kairat Sarybay is the Secretary General of CICA.', 'is the Secretary General'],
  ])('wants a date for %j', (text, sign) => {
    expect(complaints(text)).toEqual([
      `"${sign}" will not stay true, and nothing says when it was: put an "as-of" date above.`,
    ]);
    expect(complaints(text, { asOf: '2025-09' })).toEqual([]);
    expect(complaints(text, { validUntil: '2025-09' })).toEqual([]);
    expect(complaints(text, { language: 'ru' })).toEqual([]);
  });

  it.each([
    'CICA held its sixth summit on 12 October 2022.',
    'The meeting was held in Nur-Sultan (now Astana).',
    'Today.Az reported on the summit of 2006.',
    'CICA means the Conference on Interaction and Confidence Building Measures in Asia.',
    'The leader said: "CICA currently has 28 members."',
    'CICA had 27 members until 13 October 2022.',
    'Kuwait was welcomed by the Secretary General of CICA.',
  ])('wants none for %j', (text) => {
    expect(complaints(text)).toEqual([]);
  });

  it('compares the date in the text with the date above it', () => {
    const text = 'As of September 2025, CICA has 28 member states.';
    expect(complaints(text, { asOf: '2014' })).toEqual([
      'The text says "as of September 2025", and the "as-of" date above is 2014.',
    ]);
    for (const asOf of ['2025', '2025-09', '2025-09-09']) expect(complaints(text, { asOf })).toEqual([]);
  });
});
