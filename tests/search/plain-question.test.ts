import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainQuestion } from '../../src/search/plain-question.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';

describe('a plain question', () => {
  it.each([
    ['how many members are there right now', 'how many members are there'],
    ['Do you know who chairs it at the moment?', 'who chairs it ?'],
    ['In plain words, what is it?', 'what is it?'],
    ['Was it there, or do I misremember?', 'Was it there, ?'],
    ['I would need to know who chairs it', 'who chairs it'],
    ['By the way, remind me when it met', 'when it met'],
    ['Good morning, who chairs it?', 'who chairs it?'],
    ['sorry, who chairs it?', 'who chairs it?'],
    ['Thanks for the info, when did it meet?', 'when did it meet?'],
    ['Why was it founded in the first place?', 'Why was it founded ?'],
    ['First of all, who on earth chairs it?', 'who chairs it?'],
    ['Does it meet at all?', 'Does it meet ?'],
    ['yo who chairs it', 'who chairs it'],
    ['bro, when did it meet', 'when did it meet'],
    ['Man is a mammal', 'Man is a mammal'],
    ['hey, quick q: who chairs it?', 'who chairs it?'],
    ["who's the guy who chairs it", 'who chairs it'],
    ['who was the woman that founded it?', 'who founded it?'],
    ['Who is the man who?', 'Who is the man who?'],
    ['Good morning', 'Good morning'],
    ['Who said good morning, Vietnam?', 'Who said good morning, Vietnam?'],
  ])('is without what surrounds it: %s', (question, plain) => {
    expect(plainQuestion(question)).toBe(plain);
  });

  it.each([
    ['do you know where the seat is?', 'where is the seat?'],
    ["Don't you know where the seat is?", 'where is the seat?'],
    ["I'm not sure where the seat is", 'where is the seat'],
    ['Can anyone here please tell me where the seat is?', 'where is the seat?'],
    ['On another note, where is the seat?', 'where is the seat?'],
    ['what even are these measures?', 'what are these measures?'],
    ["Which was the first summit that wasn't held in Rome?", 'Which was the first summit outside Rome?'],
    ['which one was not in Rome?', 'which one was outside Rome?'],
    ['I would like to know: who the Secretary General is', 'who is the Secretary General'],
    ['when the first summit was held', 'when was the first summit held'],
    ['do you know when members were admitted', 'when were members admitted'],
  ])('has the order of a question: %s', (question, plain) => {
    expect(plainQuestion(question)).toBe(plain);
  });

  it.each([
    ['My friend insists that Peru is in it. Is she right?', 'is it true that Peru is in it?'],
    ['I read that it met in 1999 - is that true?', 'is it true that it met in 1999?'],
    ['Peru has joined it, right?', 'is it true that Peru has joined it?'],
    ['Somebody told me Peru left it. Is that so', 'is it true that Peru left it?'],
  ])('asks whether what is told is so: %s', (question, plain) => {
    expect(plainQuestion(question)).toBe(plain);
  });

  it.each([
    'is it right to leave now',
    'Who chairs it, is that right?',
    'it met. Who is right?',
    'turn right',
    'what did the actuary know',
    'which moment was it',
    'do you know?',
    'what the second summit decided',
    'who is the one who was',
    'where is what was there',
    'How many people were killed?',
    'What documents were signed?',
    'which of the members were elected?',
    'what year it was',
    'who was there at the time of the summit',
    'Who wrote Love Actually?',
    'is it true that it met',
    'do you know if it met',
  ])('stays as it is: %s', (question) => {
    expect(plainQuestion(question)).toBe(question);
  });

  it('is the plain one of itself', () => {
    const filler = fc.constantFrom(
      'do you know',
      'really',
      'I want to know',
      'right now',
      'where',
      'the seat',
      'is',
      'who',
    );
    const words = fc.array(fc.oneof(filler, arbitraryText(20)), { maxLength: 8 });
    fc.assert(
      fc.property(words, (parts) => {
        const plain = plainQuestion(parts.join(' '));
        expect(plainQuestion(plain)).toBe(plain);
      }),
    );
  });
});
