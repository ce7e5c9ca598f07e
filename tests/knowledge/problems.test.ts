import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findProblems } from '../../src/cli/check-knowledge/find-problems.ts';
import { describeProblem } from '../../src/corpus/knowledge-error.ts';

it('has no problem that an editor should mend', async () => {
  const { problems } = await findProblems(join(import.meta.dirname, '../../knowledge'));
  expect(problems.map(describeProblem)).toEqual([]);
});
