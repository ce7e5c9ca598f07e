import { describe, expect, it } from 'vitest';
import { ownShares } from '../../src/search/own-shares.ts';
import { tokenize } from '../../src/search/tokenize.ts';

function sharesOf(text: string, unknown: readonly string[] = []): Readonly<Record<string, number>> {
  const tokens = tokenize(text).map((token) => ({ ...token, isKnown: !unknown.includes(token.text) }));
  const shares = ownShares(tokens);
  return Object.fromEntries(tokens.map(({ text: token }, position) => [token, shares[position] ?? 0]));
}

describe('ownShares', () => {
  it('is whole for words between spaces', () => {
    expect(Object.values(sharesOf('Who proposed it in 1992?'))).toEqual([1, 1, 1, 1, 1]);
  });

  it('counts each character of a Chinese name once, however many pairs it makes', () => {
    const name = '塞普蒂米乌斯';
    const tokens = tokenize(name);
    const shares = ownShares(tokens.map((token) => ({ ...token, isKnown: true })));
    const counted = tokens.reduce(
      (sum, { text }, position) => sum + text.length * (shares[position] ?? 0),
      0,
    );
    expect(tokens.length).toBeGreaterThan(name.length);
    expect(counted).toBeCloseTo(name.length);
  });

  it('is nothing for a pair that joins two words of the corpus by chance', () => {
    const shares = sharesOf('发动战役', ['动战']);
    expect(shares).toEqual({ 发动: 1, 动战: 0, 战役: 1 });
  });

  it('is something for a pair that no words of the corpus explain', () => {
    expect(sharesOf('发动战役', ['动战', '战役'])['战役']).toBeGreaterThan(0);
  });
});
