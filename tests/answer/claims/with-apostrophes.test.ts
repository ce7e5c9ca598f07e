import { expect, it } from 'vitest';
import { withApostrophes } from '../../../src/answer/claims/with-apostrophes.ts';

it('puts in what people leave out, and leaves what belongs to something', () => {
  expect(withApostrophes('Peru isnt a member, its an observer and its flag is red. Thats not so')).toBe(
    "Peru isn't a member, it's an observer and its flag is red. That's not so",
  );
});
