import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chooseSentences } from '../../../src/answer/choose-sentence.ts';
import { chooseSpan } from '../../../src/answer/span/choose-span.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { samplePassage } from '../../support/sample-corpus.ts';

function chosen(question: string, text: string) {
  const index = buildPassageIndex([samplePassage({ id: 'origins#one', text })], makeAnalyser());
  const query = index.parse(question);
  const [sentence] = chooseSentences(query, index.search(query, 1), index);
  return sentence === undefined ? null : chooseSpan(query, sentence);
}

describe('chooseSpan', () => {
  it.each([
    [
      'When was CICA proposed?',
      'Nursultan Nazarbayev proposed CICA on 5 October 1992 in New York.',
      '5 October 1992',
    ],
    ['Who proposed CICA?', 'CICA was proposed by Nursultan Nazarbayev in 1992.', 'Nursultan Nazarbayev'],
    ['How many member states does CICA have?', 'CICA has 28 member states and nine observers.', '28'],
    ['Where was the first summit held?', 'The first summit was held in Almaty in 2002.', 'Almaty'],
    ['Which state chaired CICA after Türkiye?', 'After Türkiye, China chaired CICA.', 'China'],
    [
      'When was the bridge opened in 2025?',
      'The bridge of 17 June 2006 was closed in 2014 and opened again on 2 July 2025.',
      '2 July 2025',
    ],
    ['How much did the course cost?', 'In March 200 people took the course, which cost $50 each.', '$50'],
    ['How many people paid for the course?', '200 people paid $50 each for the course.', '200'],
    ['How long did the course take?', 'The course took three weeks in May 2004.', 'three weeks'],
    ['In which year did Thailand join?', 'Thailand joined on 22 October 2004.', '2004'],
  ])('answers "%s" from "%s"', (question, text, span) => {
    expect(chosen(question, text)?.text).toBe(span);
  });

  it('is surer of the words after "by" than of a guess', () => {
    const named = chosen('Who wrote the act?', 'The act was written by Aigul Kuspan.');
    const vague = chosen('Who wrote the act?', 'Many people have read the act and other papers since then.');
    expect(named?.sureness).toBeGreaterThan(vague?.sureness ?? 1);
  });

  it('is less sure of a number where another one stands in the sentence', () => {
    const question = 'How many members came?';
    const alone = chosen(question, 'To the meeting of June 2002 came 23 members.');
    const rivalled = chosen(question, 'To the meeting of June 2002 came 23 of 27 members.');
    expect(alone?.sureness).toBeGreaterThan(rivalled?.sureness ?? 1);
  });

  it('takes its words unchanged from the sentence, whatever the sentence is', () => {
    const word = fc.constantFrom(
      'CICA',
      '(',
      ')',
      '"',
      '“',
      'on',
      '5',
      'October',
      '1992',
      ',',
      '–',
      'the',
      'Dr.',
      '28',
    );
    const sentence = fc
      .array(word, { minLength: 1, maxLength: 40, size: 'max' })
      .map((words) => words.join(' '));
    fc.assert(
      fc.property(
        sentence,
        fc.constantFrom('When was CICA?', 'How many CICA?', 'who is CICA'),
        (text, question) => {
          const span = chosen(question, text);
          if (span === null) return;
          expect(text).toContain(span.text);
          expect(span.text.trim()).not.toBe('');
          expect(span.sureness).toBeLessThanOrEqual(1.0001);
        },
      ),
    );
  });
});
