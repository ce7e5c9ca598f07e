import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText } from '../../src/discord/plain-text.ts';
import { truncate, truncatePlain } from '../../src/discord/truncate.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';

describe('truncate', () => {
  it('leaves a text that fits', () => {
    expect(truncate('exactly', 7)).toBe('exactly');
  });

  it('drops the end at a word boundary', () => {
    expect(truncate('may not unconditionally veto it', 20)).toBe('may not…');
  });

  it('cuts a single long word where it must', () => {
    expect(truncate('a'.repeat(50), 10)).toBe(`${'a'.repeat(9)}…`);
  });

  it('keeps the two halves of a character together', () => {
    expect(truncate('🇰🇿'.repeat(10), 6)).toBe('🇰🇿…');
  });
});

describe('truncatePlain', () => {
  it('never parts a backslash from its character', () => {
    fc.assert(
      fc.property(arbitraryText(5000), fc.integer({ min: 10, max: 1000 }), (text, limit) => {
        const cut = truncatePlain(text, limit);
        expect(cut.length).toBeLessThanOrEqual(limit);
        if (cut !== plainText(text)) expect(cut).toMatch(/…$/);
        expect(cut.replaceAll(/\\./gs, '')).not.toMatch(/[\\*_~`|<>[\]]/);
      }),
    );
  });

  it('uses the room that it has', () => {
    const text = 'word '.repeat(1000);
    expect(truncatePlain(text, 1000).length).toBeGreaterThan(980);
  });
});
