import { describe, expect, it } from 'vitest';
import { deniedTerms } from '../../../src/answer/negation/denied-terms.ts';
import { denies } from '../../../src/answer/negation/denies.ts';
import { indexOf } from '../../search/small-index.ts';

function deniesIn(text: string, question: string): boolean {
  const index = indexOf([text]);
  const query = index.parse(question);
  const [passage] = index.passages;
  const denied = deniedTerms(query);
  if (passage === undefined || denied === null) throw new Error(`"${question}" denies nothing.`);
  return denies(index.match(query, passage), denied);
}

describe('denies', () => {
  it.each([
    ['The clubs of Wend and Osk are not members.', 'Which clubs are not members?'],
    ['Wend and Osk are neither guests nor members.', 'Which clubs are not members?'],
    ['The cup was held outside Tarn for the first time.', 'Which cup was not held in Tarn?'],
    ['Drinks are allowed; hot food is not.', 'What is not allowed?'],
    // No word for coming: whatever it denies.
    ['The mayor of Osk was absent.', 'Who did not attend?'],
    ['Four of the five clubs are members. Osk, the fifth, is a guest.', 'Which club is not a member?'],
  ])('what a question denies: %s', (text, question) => {
    expect(deniesIn(text, question)).toBe(true);
  });

  it.each([
    ['The members are Arn, Bell and Corth.', 'Which clubs are not members?'],
    // Something else is denied.
    ['E-books can be borrowed. There are no fines.', 'Which books cannot be borrowed?'],
    ['Arn hosted the games; whether it won is not known.', 'Which town has not hosted the games?'],
  ])('not what it affirms: %s', (text, question) => {
    expect(deniesIn(text, question)).toBe(false);
  });
});
