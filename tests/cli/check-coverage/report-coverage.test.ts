import { expect, it } from 'vitest';
import type { Judgement } from '../../../src/cli/check-coverage/judge-facts.ts';
import { reportCoverage } from '../../../src/cli/check-coverage/report-coverage.ts';
import { samplePassage } from '../../support/sample-corpus.ts';

function judgement(id: string, topic: string, verdict: Judgement['verdict']): Judgement {
  return {
    fact: { id, topic, fact: `The fact ${id}.`, sources: [], confidence: 'high' },
    verdict,
    nearest: null,
  };
}

it('counts the facts by topic and names those that no passage states', () => {
  const nearest = { passages: [samplePassage({ id: 'a#b' })], coverage: 0.416, missingNumbers: ['1996'] };
  const lines = reportCoverage([
    judgement('one', 'history', 'stated'),
    { ...judgement('two', 'history', 'missing'), nearest },
    judgement('three', 'people', 'left out'),
  ]);
  expect(lines).toEqual([
    'topic             facts   stated left out  missing',
    'history               2        1        0        1',
    'people                1        0        1        0',
    'all                   3        1        1        1',
    '',
    'Left out, because the collection itself doubts them:',
    '  three: The fact three.\n    no passage rests on one of its sources',
    '',
    'Missing: no passage states them.',
    '  two: The fact two.\n    nearest: a#b, which holds 42 % of it but not 1996',
  ]);
});
