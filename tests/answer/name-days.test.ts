import { expect, it } from 'vitest';
import { nameDays } from '../../src/answer/name-days.ts';

it.each([
  ['Who chaired last year?', 'Who chaired in 2012?'],
  ['What took place last month?', 'What took place in December 2012?'],
  ['Who meets next month', 'Who meets in February 2013'],
  ['What is planned for next month', 'What is planned for February 2013'],
  ["How many are on this year's list?", 'How many are on the 2013 list?'],
  ['Who was president two years ago?', 'Who was president in 2011?'],
  ['Who was president twenty four years ago?', 'Who was president in 1989?'],
  ['Who was president two three years ago?', 'Who was president two three years ago?'],
  ['Who joined before last year?', 'Who joined before 2012?'],
  ['What has changed since two years ago?', 'What has changed since 2011?'],
  ['What happened between last year and this year?', 'What happened between 2012 and 2013?'],
  ['Who holds the chair this winter?', 'Who holds the chair?'],
  // The last year of something is not the year before.
  ['What was the last year of the war?', 'What was the last year of the war?'],
  ['Who joined last?', 'Who joined last?'],
])('%s', (question, named) => {
  expect(nameDays(question, '2013-01-15')).toBe(named);
});

it('knows no month of a day of which only the year is given, and no day of none', () => {
  expect(nameDays('What took place last month?', '2013')).toBe('What took place last month?');
  expect(nameDays('Who chaired last year?', '2013')).toBe('Who chaired in 2012?');
  expect(nameDays('Who chaired last year?', undefined)).toBe('Who chaired last year?');
});
