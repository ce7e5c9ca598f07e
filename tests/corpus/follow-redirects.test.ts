import { describe, expect, it } from 'vitest';
import { followRedirects } from '../../src/corpus/follow-redirects.ts';
import { parsePassageLock } from '../../src/corpus/parse-passage-lock.ts';

const lock = parsePassageLock(
  'lock',
  [
    'd#a 2026-01-01 see d#b',
    'd#b 2026-01-02 see d#c',
    'd#c',
    'd#x 2026-01-01 see d#y',
    'd#y 2026-01-01 see d#z',
    'd#z 2026-01-01 see d#y',
    'd#self 2026-01-01 see d#self',
    'd#gone 2026-01-01 because Wrong.',
  ].join('\n'),
);

describe('followRedirects', () => {
  it.each([
    ['d#a', 'd#c', 'a chain to its end'],
    ['d#c', 'd#c', 'nothing from an id that is in use'],
    ['d#gone', 'd#gone', 'nothing from an id that was withdrawn'],
    ['d#other', 'd#other', 'nothing from an id that is not locked'],
  ])('from %s arrives at %s: %s', (from, id) => {
    expect(followRedirects(lock, from)).toEqual({ id, isCycle: false });
  });

  it.each([
    ['d#self', 'd#self'],
    ['d#y', 'd#y'],
    // Not part of the circle, but leads into it.
    ['d#x', 'd#y'],
  ])('from %s notices the circle at %s', (from, id) => {
    expect(followRedirects(lock, from)).toEqual({ id, isCycle: true });
  });
});
