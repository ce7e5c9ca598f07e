import { expect, it } from 'vitest';
import { buildEngine } from '../../../../src/answer/build-engine.ts';
import { plainPassage } from '../../../../src/corpus/plain-passage.ts';

const TEXTS = ['The official website of the harbour club is s-club.org.', 'The bridge was opened in 2000.'];
const engine = buildEngine(TEXTS.map((text, at) => plainPassage({ id: `p${at}`, title: 'Coast', text })));

it('takes an address of the web whole', () => {
  expect(engine.check('The website of the harbour club is s-club.org.').verdict).toBe('supported');
  expect(engine.check('The website of the harbour club is club.org.').verdict).not.toBe('supported');
});
