import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { FoundAnswer } from '../../src/answer/answer.ts';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { judgeAnswerable } from '../eval/judge-answer.ts';
import { type AnswerableQuestion, loadGolden } from '../eval/load-golden.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');

const engine = await loadEngine(KNOWLEDGE, await loadCorpus(KNOWLEDGE));

interface Shown {
  readonly q: string;
  readonly short: string;
  readonly agrees: boolean;
}

function shownFor(golden: AnswerableQuestion): readonly Shown[] {
  const answer = engine.answer(golden.q, golden.asOf === undefined ? {} : { asOf: golden.asOf });
  if (answer.kind !== 'found' || judgeAnswerable(answer, golden) !== 'right' || !isLabelled(golden, answer))
    return [];
  const { short } = answer;
  return short === null ? [] : [{ q: golden.q, short, agrees: agrees(short, golden) }];
}

/** What says "yes" or "no" by a status is labelled by what the row is called. */
function isLabelled({ contains }: AnswerableQuestion, { short, citations }: FoundAnswer): boolean {
  const status = citations[0].passage.row?.cells.find(({ header }) => /^status$/iu.test(header));
  return contains.length > 0 && status?.text !== short;
}

function agrees(short: string, { contains }: AnswerableQuestion): boolean {
  const lower = short.toLowerCase();
  return contains.some((part) => lower.includes(part.toLowerCase()) || part.toLowerCase().includes(lower));
}

describe('the short answers shown for the golden set', () => {
  const shown = loadGolden().answerable.flatMap(shownFor);

  it('are many', () => {
    expect(shown.length).toBeGreaterThan(400);
  });

  it('agree with what a right answer says, but for a few that mostly say it in other words', () => {
    const other = shown.filter((one) => !one.agrees);
    expect(other.length / shown.length, JSON.stringify(other, null, 1)).toBeLessThan(0.06);
  });

  it.each([
    ['Who proposed CICA?', 'Nursultan Nazarbayev'],
    ['When was the SCO memorandum signed?', '20 May 2014'],
    ['Where is the headquarters?', 'Astana, Kazakhstan'],
  ])('answer "%s" with "%s"', (question, short) => {
    expect(engine.answer(question)).toMatchObject({ kind: 'found', short });
  });

  it.each([
    'How long does a chairmanship last?',
    "When was Azerbaijan's chairmanship approved?",
    'Who represented China at the Sixth Summit?',
    'Where did the seventh ministerial meeting take place?',
    'Who spoke at the Second Summit?',
    'What is the difference between a member and an observer?',
    'When and where was the Third Summit?',
  ])('leave "%s" to the quote rather than guess', (question) => {
    expect(engine.answer(question)).toMatchObject({ kind: 'found', short: null });
  });
});
