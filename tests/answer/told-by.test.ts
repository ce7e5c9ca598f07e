import { describe, expect, it } from 'vitest';
import { isToldBy } from '../../src/answer/told-by.ts';
import { documentOf } from '../support/sample-document.ts';

const BODY = `# Ferries

<!-- id: harbour, from: 1960, until: 1979-05, as-of: 2020 -->
The ferries of the island sailed from the old harbour until May 1979.[^s]

<!-- id: quay, from: 1979-05, as-of: 2020 -->
The ferries of the island sail from the north quay, as of 2020.[^s]

<!-- id: strike, as-of: 1984-03-02 -->
The crews went on strike on 2 March 1984 and meant to stay out until 1986.[^s]

<!-- id: growth, as-of: 2001 -->
The island had two ferries in 1960, three in 1984 and five in 2001.[^s]

<!-- id: rule, as-of: 2020 -->
A ferry of the island carries cars and cattle.[^s]
`;

const passages = documentOf(BODY).passages;

function toldBy(day: string, question = 'where do the ferries sail from'): readonly string[] {
  return passages.filter((passage) => isToldBy(passage, day, question)).map(({ id }) => id.slice(7));
}

describe('isToldBy', () => {
  it.each([
    // What a later source tells without a date may have been so all along.
    ['1955-01-01', ['rule']],
    ['1970-01-01', ['harbour', 'rule']],
    // A plan that was told by then is told, whatever year it names.
    ['1985-01-01', ['quay', 'strike', 'rule']],
    ['2003-01-01', ['quay', 'strike', 'growth', 'rule']],
  ])('as of %s', (day, ids) => {
    expect(toldBy(day)).toEqual(ids);
  });

  it('takes the month or the year in which something ended for its time', () => {
    expect(toldBy('1979-05-20')).toEqual(['harbour', 'quay', 'rule']);
  });

  it('tells what is over to whoever asks what had been', () => {
    expect(toldBy('1985-01-01', 'where did the ferries sail from')).toContain('harbour');
  });
});
