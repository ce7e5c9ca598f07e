import { describe, expect, it } from 'vitest';
import { pinyinOf } from '../../../src/answer/restate/pinyin.ts';

describe('pinyinOf', () => {
  it.each([
    ['王毅', 'wang yi'],
    ['强晓云', 'qiang xiao yun'],
    ['詹姆斯敦', 'zhan mu si dun'],
    ['阿坐', 'a zuo'],
  ])('reads %s', (characters, pinyin) => {
    expect([...characters].map(pinyinOf).join(' ')).toBe(pinyin);
  });
});
