import { describe, expect, it } from 'vitest';
import { nameOrdinals } from '../../src/answer/name-ordinals.ts';

describe('an event with its number', () => {
  it.each([
    ['when was summit number one', 'when was first summit'],
    ['summit no. 2, who came?', 'second summit, who came?'],
    ['Where was Youth Forum #3?', 'Where was Youth third Forum?'],
    ['meeting nr 12', 'twelfth meeting'],
    ['meeting no 23?', '23rd meeting?'],
  ])('has an ordinal: %s', (question, named) => {
    expect(nameOrdinals(question)).toBe(named);
  });

  it.each([
    'when was the first summit',
    'what is pier number one',
    'which summit has number 90',
    'session no. 62/18',
    'summit number one-off',
    'how many summits, number and years',
  ])('nothing else: %s', (question) => {
    expect(nameOrdinals(question)).toBe(question);
  });
});
