import { describe, expect, it } from 'vitest';
import { remember, rememberBy } from '../../src/search/remember.ts';

describe('remember', () => {
  it('reads a short text once, and a long one every time', () => {
    const read: string[] = [];
    const length = remember((text) => {
      read.push(text);
      return text.length;
    });
    const long = 'a'.repeat(500);
    expect([length('Almaty'), length('Almaty'), length(long), length(long)]).toEqual([6, 6, 500, 500]);
    expect(read).toEqual(['Almaty', long, long]);
  });

  it('forgets rather than grow without end', () => {
    let reads = 0;
    const count = remember(() => {
      reads += 1;
      return reads;
    });
    for (let position = 0; position < 6000; position += 1) count(String(position));
    expect(count('0')).toBe(6001);
  });

  it('keeps no more than it may, and of that what is asked for again and again', () => {
    const read: string[] = [];
    const keepTwo = remember((text) => read.push(text), { most: 2 });
    for (const text of ['a', 'b', 'a', 'c', 'a', 'b']) keepTwo(text);
    expect(read).toEqual(['a', 'b', 'c', 'b']);
  });
});

describe('rememberBy', () => {
  it('reads an object once, whatever it finds, and one like it again', () => {
    const read: object[] = [];
    const nothing = rememberBy((key: object) => {
      read.push(key);
      return undefined;
    });
    const [one, other] = [{}, {}];
    for (const key of [one, one, other]) expect(nothing(key)).toBeUndefined();
    expect(read).toEqual([one, other]);
    expect(read[0]).toBe(one);
  });
});
