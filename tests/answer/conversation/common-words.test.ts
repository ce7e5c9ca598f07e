import { describe, expect, it } from 'vitest';
import { commonWords } from '../../../src/answer/conversation/common-words.ts';
import { samplePassage } from '../../support/sample-corpus.ts';

function passagesOf(...texts: readonly string[]) {
  return texts.map((text, position) => samplePassage({ id: `a#${position}`, text }));
}

describe('commonWords', () => {
  it('names what more than half of the passages speak of', () => {
    const passages = passagesOf('CICA met in Almaty.', 'CICA has a fund.', 'The fund of Japan.');
    expect([...commonWords(passages)].toSorted()).toEqual(['cica', 'fund']);
  });

  it('names nothing where there are no passages', () => {
    expect(commonWords([])).toEqual(new Set());
  });

  it('looks at the whole of a large corpus, not only at its beginning', () => {
    const texts = Array.from({ length: 1000 }, (_, position) => (position < 300 ? 'Almaty' : 'Astana'));
    expect([...commonWords(passagesOf(...texts))]).toEqual(['astana']);
  });
});
