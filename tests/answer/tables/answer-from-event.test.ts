import { describe, expect, it } from 'vitest';
import { answerFromEvent } from '../../../src/answer/tables/answer-from-event.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromEvent', () => {
  it.each([
    ['which regatta came right after the first one?', 'Second Regatta', 'Second Regatta'],
    ['Which regatta was before Bergen', 'First Regatta', 'First Regatta'],
    ['which regatta happened before Bergen', 'First Regatta', 'First Regatta'],
    ['which regatta followed the one of 1975', 'Third Regatta', 'Third Regatta'],
    ['which regatta was followed by the regatta in Bergen', 'First Regatta', 'First Regatta'],
    ['when was the regatta before the third', 'Second Regatta', '5 July 1975'],
    ['where was the regatta after Bergen', 'Third Regatta', 'Lisbon'],
    ['which regatta was the last before Bergen', 'First Regatta', 'First Regatta'],
    ['which country became a member after Chile', 'Norway', 'Norway'],
    ['who became a member after Chile', 'Norway', 'Norway'],
  ])('%s', (question, row, short) => {
    expect(readWith(answerFromEvent, question)).toMatchObject({
      rows: [expect.stringContaining(row)],
      short,
    });
  });

  it.each([
    ['names an event that several could be', 'which regatta came after Lisbon'],
    ['asks for what comes after the last', 'which regatta came after the third'],
    ['does not say what is asked for', 'what came after Bergen'],
    ['names no event', 'which regatta came after'],
    ['tells more than the table', 'which regatta came after the storm of Bergen'],
    ['asks of a time after an event', 'after the first regatta, where was the regatta'],
    ['names the event first', 'was Bergen before the regatta'],
    ['asks who won', 'who won the regatta after Bergen'],
    ['asks for all after a date', 'which countries became members after 1970'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromEvent, question)).toBeNull();
  });
});
