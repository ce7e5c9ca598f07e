import { describe, expect, it } from 'vitest';
import { judgeSpan } from './judge-span.ts';

describe('judgeSpan', () => {
  it('looks past articles, punctuation and capital letters', () => {
    expect(judgeSpan('the Republic of Korea', ['Republic of Korea.'])).toEqual({ exact: 1, f1: 1 });
  });

  it('counts the words that a span shares with the best of the answers', () => {
    expect(judgeSpan('5 October 1992', ['1992', 'October 1992'])).toEqual({ exact: 0, f1: 0.8 });
  });

  it('gives nothing for another answer', () => {
    expect(judgeSpan('Almaty', ['1992'])).toEqual({ exact: 0, f1: 0 });
  });
});
