import { describe, expect, it } from 'vitest';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

const engine = await loadEngine('knowledge', await loadCorpus('knowledge'));

describe('what is so does not answer what is not', () => {
  it.each([
    'Which countries are not members of CICA?',
    'Which presidents did not attend the Astana summit?',
    'What is not in the Catalogue?',
    'What does CICA not do?',
    'Who was not at the First Summit?',
    'Which organisations are not observers?',
    'Which countries have not hosted a summit?',
    'Which states have not signed the Almaty Act?',
    'Какие страны не участвовали в саммите?',
    '哪些国家不是亚信成员？',
    'Hangi ülkeler CICA üyesi değil?',
  ])('%s', (question) => {
    expect(engine.answer(question).kind).toBe('not-found');
  });

  it.each([
    ['Which members are not UN members?', 'membership#palestine'],
    ['Which Asian countries are not in CICA?', 'membership#neither-member-nor-observer'],
    ['Which states in Central Asia are not members of CICA?', 'membership#central-asia'],
  ])('but what denies it does: %s', (question, id) => {
    const answer = engine.answer(question);
    expect('citations' in answer && answer.citations[0]?.passage.id).toBe(id);
  });
});
