import { expect, it } from 'vitest';
import { parsePassageLock } from '../../src/corpus/parse-passage-lock.ts';
import { corpusOf, PROPOSAL } from '../support/sample-corpus.ts';

const corpus = corpusOf(
  [PROPOSAL],
  parsePassageLock(
    'lock',
    [
      'origins#proposal',
      'origins#first 2026-01-01 see origins#second',
      'origins#second 2026-02-02 see origins#proposal',
      'origins#wrong 2026-03-03 because It was wrong.',
      'origins#to-wrong 2026-02-02 see origins#wrong',
      'origins#lost 2026-03-03 see origins#nowhere',
      'origins#circle 2026-03-03 see origins#circle',
    ].join('\n'),
  ),
);

it.each([
  ['leads along a chain, and tells the day of its own step', 'origins#first', '2026-01-01'],
  ['leads to a passage', 'origins#second', '2026-02-02'],
])('%s', (_, id, on) => {
  expect(corpus.retired(id)).toEqual({ kind: 'replaced', on, passage: PROPOSAL });
});

it.each(['origins#wrong', 'origins#to-wrong'])('gives the reason at the end of %s', (id) => {
  expect(corpus.retired(id)).toEqual({ kind: 'withdrawn', on: '2026-03-03', reason: 'It was wrong.' });
});

it.each(['origins#proposal', 'origins#lost', 'origins#circle', 'origins#never'])(
  'knows nothing of %s',
  (id) => {
    expect(corpus.retired(id)).toBeUndefined();
  },
);
