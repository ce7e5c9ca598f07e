import { describe, expect, it } from 'vitest';
import { speakFor } from '../../src/answer/speak-for.ts';

describe('speakFor', () => {
  it.each([
    ['I am a delegate of Qatar, when did we join?', 'when did Qatar join?'],
    ['My country is Jordan. Since when are we in it?', 'Since when are Jordan in it?'],
    ['Hello! We represent Mongolia. Is our country a member?', 'Is Mongolia a member?'],
    ['I come from Peru: when was our accession?', "when was Peru's accession?"],
  ])('names the country that is spoken for: %s', (question, named) => {
    expect(speakFor(question)).toBe(named);
  });

  it.each([
    'When did we join?',
    'I am a delegate of Qatar, who chairs it?',
    'My country is Jordan or Iraq. When did we join?',
    'We know that Jordan joined, when was it?',
    'I am from Qatar and we joined late',
  ])('leaves other questions as they are: %s', (question) => {
    expect(speakFor(question)).toBe(question);
  });
});
