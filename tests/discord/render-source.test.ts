import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/corpus/passage.ts';
import { renderSource, renderSources } from '../../src/discord/render-source.ts';
import { en } from '../../src/discord/words/en.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { SECRETARIAT } from '../support/sample-corpus.ts';

function sourceLine(fields: Partial<Source>): string {
  return renderSource({ ...SECRETARIAT, ...fields }, en);
}

describe('renderSource', () => {
  it('names publisher, title and date, and links the title', () => {
    expect(sourceLine({})).toBe(
      'CICA Secretariat, [About CICA](<https://example.org/about>), 15 January 2020',
    );
  });

  it('leaves out what the source does not have', () => {
    expect(sourceLine({ url: null, date: null })).toBe('CICA Secretariat, About CICA');
  });

  it('cannot be made to link elsewhere', () => {
    expect(sourceLine({ title: 'a](https://evil.example) [b', url: 'https://example.org/x)y(z>w' })).toBe(
      'CICA Secretariat, a\\](https:\\/\\/evil.example) \\[b [link](<https://example.org/x%29y%28z%3Ew>), 15 January 2020',
    );
    expect(sourceLine({ url: 'javascript:alert(1)' })).not.toContain('](');
  });

  it('drops the link before it would be cut in two', () => {
    const line = sourceLine({ url: `https://example.org/${'a'.repeat(500)}` });
    expect(line).toBe('CICA Secretariat, About CICA, 15 January 2020');
  });
});

describe('renderSources', () => {
  const sources = Array.from({ length: 5 }, (_, i) => ({ ...SECRETARIAT, title: `Report ${i}` }));

  it('says how many it leaves out', () => {
    const lines = renderSources(sources, en, { most: 2, limit: 1000 });
    expect(lines).toHaveLength(3);
    expect(lines[2]).toBe('-# and 3 more sources');
  });

  it('always shows the first, and stays within its limit', () => {
    const source = fc.record({
      publisher: arbitraryText(300),
      title: arbitraryText(600),
      url: fc.constantFrom(null, `https://example.org/${'a'.repeat(300)}`, 'https://example.org'),
      date: fc.constantFrom(null, '2014'),
    });
    fc.assert(
      fc.property(
        fc.array(source, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 120, max: 2000 }),
        (all, limit) => {
          const lines = renderSources(all, en, { most: 4, limit });
          expect(lines[0]).not.toMatch(/^-# and \d/);
          expect(lines.join('\n').length).toBeLessThanOrEqual(limit);
        },
      ),
    );
  });
});
