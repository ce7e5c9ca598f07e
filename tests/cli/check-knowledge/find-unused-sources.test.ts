import { expect, it } from 'vitest';
import { findUnusedSources } from '../../../src/cli/check-knowledge/find-unused-sources.ts';

it('names the line of a source that nothing rests on', () => {
  const lines = [
    'A fact.[^Used]',
    '',
    '| Name |',
    '| --- |',
    '| One[^cell] |',
    '',
    '[^used]: P, *T*',
    '[^cell]: P, *T*',
    '[^Left-over]: P, *T*, as [^self] says',
    '[^self]: P, *T*',
  ];
  expect(findUnusedSources('a.md', lines.join('\n'))).toEqual([
    {
      path: 'a.md',
      line: 9,
      message: 'No statement rests on the source [^Left-over]: use it or take it out.',
    },
    { path: 'a.md', line: 10, message: 'No statement rests on the source [^self]: use it or take it out.' },
  ]);
});
