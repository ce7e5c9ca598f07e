import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

const engine = await loadEngine('knowledge', await loadCorpus('knowledge'));

describe('what somebody once was', () => {
  it.each([
    ['Was Qatar ever an observer?', 'former observer state, now a member state'],
    ['Was Thailand an observer before joining?', 'former observer state, now a member state'],
    ['Was South Korea previously an observer?', 'former observer state, now a member state'],
    ['Has Japan ever been a member?', 'observer state, not a member'],
    // No row tells of it: what it is does not say what it was.
    ['Was Mongolia ever an observer?', null],
  ])('%s', (question, short) => {
    expect(engine.answer(question)).toMatchObject({ kind: 'found', short });
  });

  it('is not asked for by what it is', () => {
    expect(engine.answer('Is Qatar a member?')).toMatchObject({ short: 'member state' });
  });
});
