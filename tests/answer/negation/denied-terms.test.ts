import { describe, expect, it } from 'vitest';
import { deniedTerms } from '../../../src/answer/negation/denied-terms.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';

const index = buildPassageIndex([], makeAnalyser());

function deniedIn(question: string): readonly string[] | null {
  const query = index.parse(question);
  return deniedTerms(query)?.map((term) => query.terms[term]?.token ?? '') ?? null;
}

describe('a question asks for what is not so', () => {
  it.each([
    ['Which clubs are not members?', ['members']],
    ["Who didn't attend the congress?", ['attend', 'congress']],
    ['Which books cannot be borrowed?', ['borrowed']],
    ['Which towns have never hosted the games?', ['hosted', 'games']],
    ['List the towns that are outside the union.', ['union']],
    ['What is allowed indoors but not allowed outdoors?', ['allowed', 'outdoors']],
    ['Who is no longer on the board?', ['board']],
  ])('%s', (question, denied) => {
    expect(deniedIn(question)).toEqual(denied);
  });
});

describe('a question asks for what is so', () => {
  it.each([
    'Which clubs are members?',
    'Is Osk not a member?',
    'Why is Osk not a member?',
    'Which clubs are members, not guests?',
    'Which clubs are not only members?',
    'Who founded the club, and why did he not stay?',
    "Which clubs are members, you know it, don't you?",
    'Osk is not a member. Who is?',
    'What is the fee, whether or not one stays?',
  ])('%s', (question) => {
    expect(deniedIn(question)).toBeNull();
  });
});
