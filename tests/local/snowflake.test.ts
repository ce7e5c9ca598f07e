import { expect, it } from 'vitest';
import { isOlder, nextSnowflake } from '../../src/local/snowflake.ts';

it('makes ids that grow, also within a millisecond and when the clock goes back', () => {
  const ids = [nextSnowflake(2_000_000_000_000), nextSnowflake(2_000_000_000_000), nextSnowflake(1)];
  expect(ids.every((id, position) => position === 0 || isOlder(ids[position - 1] ?? '', id))).toBe(true);
});

it('compares ids as numbers', () => {
  expect(isOlder('99999999999999999', '100000000000000000')).toBe(true);
});
