import { describe, expect, it } from 'vitest';
import { readPhrases } from '../../../src/answer/conversation/phrases.ts';

function read(question: string): readonly string[] {
  return readPhrases(question, new Set()).map(({ role, text }) => `${role}: ${text}`);
}

describe('readPhrases', () => {
  it.each([
    // The verb of another clause belongs to no noun.
    ['did Lind say of Oria that it joined', ['plain: Lind', 'verb: say', 'plain: Oria', 'verb: joined']],
    ["doesn't some site say four", ['plain: some site', 'verb: say', 'plain: four']],
    ['what else did Lind get wrong', ['plain: Lind', 'verb: get', 'plain: wrong']],
    ["where did Lind present Lind's plan", ['plain: Lind', 'verb: present', "plain: Lind's plan"]],
    ['did Oria chair the league', ['plain: Oria', 'verb: chair', 'plain: the league']],
    ['when did the ministers last meet informally', ['plain: the ministers', 'verb: last meet informally']],
    ['where will the fair take place', ['plain: the fair', 'verb: take place']],
    ['how is Oria different from Tall', ['plain: Oria', 'verb: different', 'plain: Tall']],
    ['did the head of the office resign', ['plain: the head of the office', 'verb: resign']],
    // What somebody wants to do, or something is meant to do, is no noun.
    ['who else wants to become one', ['verb: wants', 'verb: become']],
    ["wasn't that meant to end in 2022", ['verb: meant', 'verb: end', 'plain: 2022']],
    ['what do they plan to sign in Oslo', ['verb: plan', 'verb: sign', 'plain: Oslo']],
    ['did he travel to the fair', ['verb: travel', 'plain: the fair']],
    // `that` belongs to a noun where a verb of being has its participle at the end.
    ['where was that summit held', ['plain: summit', 'verb: held']],
    ['was that adopted in Oslo', ['verb: adopted', 'plain: Oslo']],
    ['whose idea was that one', ['asked: idea']],
    ['which states observe the fund', ['asked: states', 'verb: observe', 'plain: the fund']],
    ['which member states joined', ['asked: member states', 'verb: joined']],
    // What something is called, is no other thing.
    ['who called it modest', ['verb: called', 'verb: modest']],
  ])('reads %j as %j', (question, phrases) => {
    expect(read(question)).toEqual(phrases);
  });
});
