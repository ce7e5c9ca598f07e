import { describe, expect, it } from 'vitest';
import { plainPassage } from '../../src/corpus/plain-passage.ts';
import { PEERS } from './peers.ts';

const PASSAGES = [
  plainPassage({ id: 'rivers', title: 'Rivers', text: 'The Irtysh flows through Kazakhstan into the Ob.' }),
  plainPassage({ id: 'summit', title: 'Summits', text: 'The first summit was held in Almaty in 2002.' }),
  plainPassage({ id: 'birds', title: 'Birds', text: 'Cranes breed in the wetlands of the north.' }),
];

describe.each(PEERS)('$name', ({ load }) => {
  it('finds the passage that holds the words of a question first', async () => {
    const search = (await load())(PASSAGES);
    expect(search('Where was the first summit held?')[0]).toBe('summit');
  });

  it('takes signs of a query language for signs of a question', async () => {
    const search = (await load())(PASSAGES);
    expect(search('"summit": Almaty* OR -2002 (first)?')[0]).toBe('summit');
  });

  it('finds nothing in an empty question', async () => {
    const search = (await load())(PASSAGES);
    expect(search('')).toEqual([]);
  });
});
