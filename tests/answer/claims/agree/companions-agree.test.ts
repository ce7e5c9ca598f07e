import { expect, it } from 'vitest';
import { buildEngine } from '../../../../src/answer/build-engine.ts';
import { plainPassage } from '../../../../src/corpus/plain-passage.ts';

/** Texts that nothing else is known of, and a claim about the first. */
function verdictOn(claim: string, text: string) {
  const texts = [text, 'The bridge over the lake was opened in 2000.', 'The tower in Visby was never built.'];
  const passages = texts.map((own, at) => plainPassage({ id: `p${at}`, title: 'Coast', text: own }));
  return buildEngine(passages).check(claim).verdict;
}

it('does not read a long list of companions in two ways', () => {
  const names = Array.from({ length: 200 }, (_, at) => `Nora ${String.fromCharCode(65 + (at % 26))}berg`);
  const text = `Sweden coordinates the work on drugs with ${names.join(' and ')}; Mongolia hosts the seminar.`;
  expect(verdictOn('Mongolia coordinates the work on drugs', text)).not.toBe('supported');
});
