import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { answerConversation, type TurnAnswer } from '../../src/answer/conversation.ts';
import { loadEngine } from '../../src/answer/load-engine.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';

const KNOWLEDGE = join(import.meta.dirname, '../../knowledge');
const engine = await loadEngine(KNOWLEDGE, await loadCorpus(KNOWLEDGE));

/** The passages that the last of some turns cites. */
function lastCited(turns: readonly string[]): readonly string[] {
  const last: TurnAnswer | undefined = answerConversation(engine, turns).at(-1);
  return last !== undefined && 'citations' in last ? last.citations.map(({ passage }) => passage.id) : [];
}

describe('a follow-up on the knowledge files', () => {
  it.each([
    [['Who chaired CICA in 2019?', 'And now?'], /azerbaijan|current-chair/u],
    [['Who was in the chair before Tajikistan?', 'And after Tajikistan?'], /kazakhstan-24-september-2020/u],
    [
      ['Which countries are observers?', 'Which of them is the newest?', 'When did it join?'],
      /saudi-arabia/u,
    ],
    [['Tell me about the Shanghai summit.', 'When was it?', 'And the next one?'], /fifth/u],
    [['When was the SCO memorandum signed?', 'And the one with the EAEU?', 'where was it signed?'], /eaeu/u],
    [['What did the Sixth Summit adopt?', 'Which leaders attended?', 'Was Putin among them?'], /sixth/u],
    [['When did Jordan join?', 'And Thailand?', 'Which of the two came first?'], /thailand/u],
  ])('%j', (turns, cited) => {
    expect(lastCited(turns)[0]).toMatch(cited);
  });

  it('means all that were named before', () => {
    const turns = ['When did Kuwait join?', 'And Sri Lanka?', 'And Japan?', 'Which of them joined first?'];
    expect(lastCited(turns).join(' ')).toMatch(/japan.*sri-lanka.*kuwait/u);
  });

  it.each([
    [['When did Kuwait join?', 'Which of them was first?']],
    [['Is Japan a member?', 'Why not?']],
    [['When did South Korea join?', 'and Iraq?', 'who joined in between?']],
    [['When was the first summit?', 'Thank you!']],
    [['Где находится штаб-квартира СВМДА?', 'спасибо']],
  ])('is declined where it is not clear, or no question: %j', (turns) => {
    expect(lastCited(turns)).toEqual([]);
  });
});
