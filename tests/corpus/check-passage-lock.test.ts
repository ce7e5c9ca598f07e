import { describe, expect, it } from 'vitest';
import { checkPassageLock } from '../../src/corpus/check-passage-lock.ts';
import { describeProblem } from '../../src/corpus/knowledge-error.ts';
import { parsePassageLock } from '../../src/corpus/parse-passage-lock.ts';
import { corpusOf, samplePassage } from '../support/sample-corpus.ts';

const corpus = corpusOf([samplePassage({ id: 'a#one' }), samplePassage({ id: 'a#two' })]);

function problemsOf(...lines: readonly string[]): readonly string[] {
  const lock = parsePassageLock('lock', lines.join('\n'));
  return checkPassageLock('lock', lock, corpus).map(describeProblem);
}

describe('checkPassageLock', () => {
  it('is content where every id is a passage, leads to one, or has a reason', () => {
    expect(
      problemsOf(
        'a#one',
        'a#two',
        'a#old 2026-11-23 see a#older',
        'a#older 2026-11-23 see a#one',
        'a#wrong 2026-11-23 because It was wrong.',
      ),
    ).toEqual([]);
  });

  it.each([
    [
      'a passage that is gone',
      'a#gone',
      'lock:3: The passage a#gone is gone, but people may have cited it. Bring it back, or say here what became of it: "a#gone YYYY-MM-DD see NEW-ID" or "a#gone YYYY-MM-DD because REASON".',
    ],
    [
      'a redirect to nothing',
      'a#old 2026-11-23 see a#gone',
      'lock:3: a#old leads to a#gone, and there is no such passage.',
    ],
    [
      'a redirect to itself',
      'a#old 2026-11-23 see a#old',
      'lock:3: a#old leads in a circle: its redirects come back to a#old.',
    ],
  ])('reports %s', (_, line, problem) => {
    expect(problemsOf('a#one', 'a#two', line)).toEqual([problem]);
  });

  it('reports an id that is retired and in use', () => {
    expect(problemsOf('a#one 2026-11-23 see a#two', 'a#two')).toEqual([
      'lock:1: a#one is retired, but a passage has this id. Give the passage another one, or take it back here.',
    ]);
  });

  it('reports a redirect to an id that is withdrawn itself', () => {
    const lines = ['a#one', 'a#two', 'a#old 2026-11-23 see a#wrong', 'a#wrong 2026-11-23 because Wrong.'];
    expect(problemsOf(...lines)).toEqual([
      'lock:3: a#old leads to a#wrong, which is withdrawn itself: say "because" here, too.',
    ]);
  });

  it('tells once of all ids that are not locked yet', () => {
    const update = 'not in this file yet: run npm run check:knowledge -- --update.';
    expect(problemsOf('a#one')).toEqual([`lock: a#two is ${update}`]);
    expect(problemsOf()).toEqual([`lock: a#one and 1 more ids are ${update}`]);
  });
});
