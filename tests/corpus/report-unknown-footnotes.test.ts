import { describe, expect, it } from 'vitest';
import { reportUnknownFootnotes } from '../../src/corpus/report-unknown-footnotes.ts';

function problemsIn(text: string): readonly string[] {
  const problems: string[] = [];
  reportUnknownFootnotes(text, 7, (line, message) => problems.push(`${line}: ${message}`));
  return problems;
}

describe('reportUnknownFootnotes', () => {
  it('names every mark that was left in the text', () => {
    expect(problemsIn('One[^a] and two[^b-2].')).toEqual([
      '7: Unknown footnote [^a]: no definition with that name stands in this file.',
      '7: Unknown footnote [^b-2]: no definition with that name stands in this file.',
    ]);
  });

  it.for(['An aside [sic].', 'A power 2^3 [^ not a mark].', '[^]'])('finds no mark in %s', (text) => {
    expect(problemsIn(text)).toEqual([]);
  });
});
