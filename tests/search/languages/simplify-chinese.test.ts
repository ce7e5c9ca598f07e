import { expect, it } from 'vitest';
import { simplifyChinese } from '../../../src/search/languages/simplify-chinese.ts';

it('writes traditional characters in simplified ones, and leaves the others', () => {
  expect(simplifyChinese('習近平在上海峰會上提出了什麼安全觀 CICA？')).toBe(
    '习近平在上海峰会上提出了什么安全观 CICA？',
  );
});
