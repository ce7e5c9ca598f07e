import { describe, expect, it } from 'vitest';
import { parsePassageLock } from '../../src/corpus/parse-passage-lock.ts';

describe('parsePassageLock', () => {
  it('reads ids, what replaced them, and why they were withdrawn', () => {
    const text = [
      '# A note.',
      'a#one',
      '',
      'a#two/row 2026-11-23 see a#one',
      'a#three 2026-11-24 because It was wrong.',
      '',
    ];
    expect([...parsePassageLock('lock', text.join('\n'))]).toEqual([
      ['a#one', { line: 2, retirement: null }],
      ['a#two/row', { line: 4, retirement: { kind: 'replaced', on: '2026-11-23', see: 'a#one' } }],
      ['a#three', { line: 5, retirement: { kind: 'withdrawn', on: '2026-11-24', reason: 'It was wrong.' } }],
    ]);
  });

  it('reads lines that end as Windows ends them', () => {
    expect([...parsePassageLock('lock', 'a#one\r\na#two\r\n').keys()]).toEqual(['a#one', 'a#two']);
  });

  it.each([
    ['a#one is gone', 'lock:1: Cannot be read: write an id, and for one that is gone'],
    ['a#one 2026-11-23', 'lock:1: Cannot be read'],
    ['a#one 2026-11-23 see', 'lock:1: Cannot be read'],
    ['a#one 2026-11-23 see a#two or a#three', 'lock:1: Cannot be read'],
    ['a#one 2026-11-23 because', 'lock:1: Cannot be read'],
    ['a#one 2026-02-30 see a#two', 'lock:1: "2026-02-30" is not a day: write YYYY-MM-DD.'],
    ['a#one 2026-11 see a#two', 'lock:1: "2026-11" is not a day: write YYYY-MM-DD.'],
    ['a#one\n\na#one', 'lock:3: a#one stands already in line 1.'],
    [`a#one 2026-11-23 because ${'x'.repeat(500)}`, 'lock:1: Too long: 525 characters, at most 500.'],
  ])('refuses %j', (text, message) => {
    expect(() => parsePassageLock('lock', text)).toThrow(message);
  });

  it('names every line that is wrong', () => {
    expect(() => parsePassageLock('lock', 'a b\na#one\nc d')).toThrow(/lock:1: .*\nlock:3: /);
  });
});
