import { describe, expect, it } from 'vitest';
import { rewriteOrdinals } from '../../../src/answer/restate/rewrite-ordinals.ts';

describe('which one in an order is meant', () => {
  it.each([
    ['ru', '6-й саммит', 'sixth  саммит'],
    ['ru', 'на VI саммите', 'на  sixth  саммите'],
    ['ru', '13-го Форума', 'thirteenth  Форума'],
    ['tr', '6. zirve', 'sixth  zirve'],
    ['tr', "13'üncü forum", 'thirteenth  forum'],
    ['zh', '第十一届论坛', 'eleventh 论坛'],
    ['zh', '第3次峰会', 'third 峰会'],
  ] as const)('is said in English: %s %s', (language, text, english) => {
    expect(rewriteOrdinals(text, language).trim()).toBe(english);
  });

  it.each([
    ['ru', '14 сентября 1999-го года'],
    ['ru', 'VIP саммит'],
    ['tr', '17.06.2006 tarihinde 3 ülke'],
    ['zh', '十三个国家'],
  ] as const)('is left alone where none is: %s %s', (language, text) => {
    expect(rewriteOrdinals(text, language)).toBe(text);
  });
});
