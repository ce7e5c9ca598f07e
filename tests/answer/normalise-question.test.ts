import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSmallTalk, normaliseQuestion } from '../../src/answer/normalise-question.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';

describe('normaliseQuestion', () => {
  it.each([
    ['needless space', '  who \n proposed\t CICA ', 'who proposed CICA'],
    ['what nobody sees', 'who\u200b pro\u00adposed \u202eCICA\u0000', 'who proposed CICA'],
    ['half a character', 'who proposed CICA \ud83d', 'who proposed CICA'],
    ['mentions', '<@1100000000000000002> who proposed <#11> CICA <:smile:12>', 'who proposed CICA'],
    ['calls to everybody', '@everyone who proposed CICA @here', 'who proposed CICA'],
    ['split letters', 'Tu\u0308rkiye', 'Türkiye'],
  ])('takes out %s', (_, text, question) => {
    expect(normaliseQuestion(text)).toBe(question);
  });

  it('leaves other signs as they are', () => {
    expect(normaliseQuestion('is 3 < 4, and <b> a tag?')).toBe('is 3 < 4, and <b> a tag?');
  });

  it('is empty where nothing was asked', () => {
    expect(normaliseQuestion('\u200b <@1100000000000000002> \n')).toBe('');
  });

  it('reads the first two thousand characters', () => {
    expect(normaliseQuestion('a'.repeat(6000))).toBe('a'.repeat(2000));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(arbitraryText(1500), (text) => {
        const once = normaliseQuestion(text);
        fc.pre(!/<(?:@|#|a?:)|@(?:everyone|here)/u.test(once));
        expect(normaliseQuestion(once)).toBe(once);
      }),
    );
  });
});

describe('isSmallTalk', () => {
  it.each([
    'are you a human?',
    'hey, how are you',
    'i love you',
    'who made you',
    "what's your name",
    'lol did u sleep',
    'do you have feelings',
    'do you know me',
    'can you sing',
    'do u really like people',
    'you are a useless piece of junk',
    "you're the best",
  ])('is true of talk with the bot: %s', (question) => {
    expect(isSmallTalk(question)).toBe(true);
  });

  it.each([
    'can you tell me who proposed CICA',
    'could you please list the members',
    'do you know who proposed CICA',
    'do you have a list of the members',
    'do you have information on the charter',
    'who made the proposal',
    'what is the name of the secretary general',
    'hello, when was the first summit',
    'when did the youth council meet',
    'you are an observer of which organisation',
    // What anybody may do.
    'can you join CICA if you are not in Asia',
    'do you have to be in Asia to be a member',
    'are you obliged to follow the measures',
    'can u be a member and an observer',
  ])('is not true of a question: %s', (question) => {
    expect(isSmallTalk(question)).toBe(false);
  });
});
