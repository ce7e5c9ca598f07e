import { expect, it } from 'vitest';
import { plainVerdict } from '../../src/discord/plain-verdict.ts';
import { en } from '../../src/discord/words/en.ts';
import { MEMBER_COUNT } from '../support/sample-corpus.ts';
import { cite } from '../support/sample-engine.ts';

it('says the verdict, then the words that it rests on and their date', () => {
  expect(plainVerdict({ verdict: 'contradicted', citations: [cite(MEMBER_COUNT)], statements: [] }, en)).toBe(
    `${en.claimVerdict('contradicted')}\n\nCICA has 28 member states.\nAs of 25 September 2025`,
  );
});

it('says no more than the verdict where it rests on nothing', () => {
  expect(plainVerdict({ verdict: 'not-found', citations: [], statements: [] }, en)).toBe(
    en.claimVerdict('not-found'),
  );
});
