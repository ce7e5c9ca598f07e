import { describe, expect, it } from 'vitest';
import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';

const NOTES = `
[^z]: Zeitung, *A*, 2020
[^a2]: Agency, *Second*, 2020
[^a1]: Agency, *First*, <https://example.org/1>
[^a1-again]: Agency, *First*, <https://example.org/1>
`;

function documentOf(id: string, body: string) {
  return parseDocument(`${id}.md`, id, `---\ntitle: ${id}\n---\n\n${body}\n${NOTES}`);
}

const first = documentOf('first', '<!-- id: one -->\nOne.[^z][^a2]\n\n<!-- id: two -->\nTwo.[^z]');
const second = documentOf(
  'second',
  '<!-- id: three -->\nThree.[^a1]\n\n<!-- id: four -->\nFour.[^a1][^a1-again]',
);
const corpus = buildCorpus([first, second]);

describe('buildCorpus', () => {
  it('holds every passage of every document in reading order', () => {
    expect(corpus.documents).toEqual([first, second]);
    expect(corpus.passages.map(({ id }) => id)).toEqual([
      'first#one',
      'first#two',
      'second#three',
      'second#four',
    ]);
  });

  it('finds a passage and a document by address', () => {
    expect(corpus.passage('second#three')?.text).toBe('Three.');
    expect(corpus.document('second')).toBe(second);
  });

  it('knows no address that is not there', () => {
    expect(corpus.passage('second#five')).toBeUndefined();
    expect(corpus.passage('constructor')).toBeUndefined();
    expect(corpus.document('third')).toBeUndefined();
  });

  it('lists every source once, by publisher and title, with the passages that rest on it', () => {
    expect(
      corpus.sources().map(({ source, passages }) => [source.publisher, source.title, passages]),
    ).toEqual([
      // Marked twice on one passage, under two names.
      ['Agency', 'First', 2],
      ['Agency', 'Second', 1],
      ['Zeitung', 'A', 2],
    ]);
  });
});
