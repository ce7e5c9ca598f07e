import { expect, it } from 'vitest';
import { afterLeaving } from '../../../src/answer/tables/after-leaving.ts';

it.each([
  ['Who took over once Piers Alder had left?', 'Who took over after Piers Alder?'],
  ['Who became head after Hall resigned?', 'Who became head after Hall?'],
  ["Who was appointed upon Hall's departure?", 'Who was appointed after Hall?'],
  // What is asked is the leaving, or what somebody left.
  ['When did Piers Alder leave?', 'When did Piers Alder leave?'],
  ['Who won after Hall left the field to the others?', 'Who won after Hall left the field to the others?'],
  ['Who came when the guests left?', 'Who came when the guests left?'],
])('%s', (question, read) => {
  expect(afterLeaving(question)).toBe(read);
});
