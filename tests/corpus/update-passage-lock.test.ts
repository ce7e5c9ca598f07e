import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parsePassageLock } from '../../src/corpus/parse-passage-lock.ts';
import { updatePassageLock } from '../../src/corpus/update-passage-lock.ts';

const arbitraryId = fc
  .tuple(fc.stringMatching(/^[a-z0-9-]{1,5}$/), fc.stringMatching(/^[a-z0-9/-]{1,5}$/))
  .map((parts) => parts.join('#'));

describe('updatePassageLock', () => {
  it('begins a file with a note on what it is for', () => {
    const text = updatePassageLock('lock', null, ['b#two', 'a#one']);
    expect(text).toMatch(/^# Every address/);
    expect(text.split('\n').slice(-3)).toEqual(['a#one', 'b#two', '']);
  });

  it('puts new ids in their place, and keeps notes and what was said of old ones', () => {
    const old = '# Ours.\na#one\nc#three 2026-11-23 because It was wrong.\n';
    expect(updatePassageLock('lock', old, ['d#four', 'b#two'])).toBe(
      '# Ours.\na#one\nb#two\nc#three 2026-11-23 because It was wrong.\nd#four\n',
    );
  });

  it('keeps an id whose passage is gone, so that the check can ask for it', () => {
    expect(updatePassageLock('lock', 'a#one\n', [])).toBe('a#one\n');
  });

  it('refuses a file that it cannot read', () => {
    expect(() => updatePassageLock('lock', 'a b\n', ['a#one'])).toThrow('lock:1: Cannot be read');
  });

  it('ends with every id, whatever came first, and changes nothing the second time', () => {
    const ids = fc.uniqueArray(arbitraryId);
    fc.assert(
      fc.property(ids, ids, (first, second) => {
        const text = updatePassageLock('lock', updatePassageLock('lock', null, first), second);
        expect(new Set(parsePassageLock('lock', text).keys())).toEqual(new Set([...first, ...second]));
        expect(updatePassageLock('lock', text, [...second, ...first])).toBe(text);
      }),
    );
  });
});
