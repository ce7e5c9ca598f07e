import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

const engine = await loadEngine('knowledge', await loadCorpus('knowledge'));

describe('what is not known to have happened has no date', () => {
  it.each([
    ['When did the Convention on Privileges and Immunities enter into force?', 'not yet in force'],
    ['When was the CICA Charter adopted?', 'was planned'],
    ['Когда был принят Устав СВМДА?', 'was planned'],
    ['When was the seventh summit held?', 'was planned'],
    ['Когда состоялся седьмой саммит?', 'was planned'],
    ['第七届峰会什么时候举行了？', 'was planned'],
    ['Yedinci zirve ne zaman yapıldı?', 'was planned'],
    ['When did the Women Council meet for the first time?', 'was planned'],
    ['When was the ninth plenary of the Business Council held?', 'was planned'],
    ['What was the theme of the seventh summit?', 'Status: planned'],
  ])('%s', (question, told) => {
    const answer = engine.answer(question);
    expect(answer).toMatchObject({ kind: 'found', short: null });
    expect('citations' in answer && answer.citations[0]?.quote).toContain(told);
  });

  it.each([
    ['When is the first meeting of the Women Council planned?', '14 April 2026'],
    ['When was the seventh summit planned for?', 'October 2026'],
    ['When did Saudi Arabia become an observer of CICA?', '26 December 2023'],
  ])('but a plan has, and what happened: %s', (question, short) => {
    expect(engine.answer(question)).toMatchObject({ kind: 'found', short });
  });

  it('and a status that is asked for in vain is told', () => {
    expect(engine.answer('When did Morocco become an observer?')).toMatchObject({
      kind: 'found',
      short: 'applicant for observer status, neither a member nor an observer',
    });
  });
});
