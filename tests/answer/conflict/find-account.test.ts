import { describe, expect, it } from 'vitest';
import { buildEngine } from '../../../src/answer/build-engine.ts';
import { plainPassage } from '../../../src/corpus/plain-passage.ts';

const ACCOUNT =
  'Sources disagree on when the Severin Bridge was opened: the Gazette gives 1931. The town register, which was kept with more care, gives 1932.';
const ONE_SIDED = 'The Severin Bridge was opened in 1931 by the mayor.';

function answer(question: string, ...texts: readonly string[]) {
  const passages = ['The town has a harbour, a zoo and a school.', ...texts].map((text, position) =>
    plainPassage({ id: `p${position}`, title: `Page ${position}`, text }),
  );
  return buildEngine(passages).answer(question);
}

describe('a passage that tells of several readings', () => {
  it('is quoted whole, and none of them is singled out', () => {
    expect(answer('When was the Severin Bridge opened?', ACCOUNT)).toMatchObject({
      kind: 'found',
      short: null,
      citations: [{ quote: ACCOUNT }],
    });
  });

  it('goes before a passage that gives only one of them', () => {
    expect(answer('When was the Severin Bridge opened?', ONE_SIDED, ACCOUNT)).toMatchObject({
      kind: 'found',
      short: null,
      citations: [{ quote: ACCOUNT }],
    });
  });

  it('does not answer for a passage about something else', () => {
    const other = 'Sources disagree on when the Marburg Tunnel was opened: some give 1931, others 1932.';
    expect(answer('When was the Severin Bridge opened?', ONE_SIDED, other)).toMatchObject({
      kind: 'found',
      short: '1931',
      citations: [{ quote: ONE_SIDED }],
    });
  });

  it('is no more than a passage where it gives but one value', () => {
    const text = 'Sources differ on why the Severin Bridge was closed, but it was opened in 1931.';
    expect(answer('When was the Severin Bridge opened?', text)).toMatchObject({ short: '1931' });
  });
});
