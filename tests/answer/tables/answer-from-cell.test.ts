import { describe, expect, it } from 'vitest';
import { answerFromCell } from '../../../src/answer/tables/answer-from-cell.ts';
import { readWith } from '../../support/club-tables.ts';

const SECOND = 'Second Regatta (Bergen, 1975)';

describe('answerFromCell', () => {
  it.each([
    ['what country is Brekke from', ['Olav Brekke'], 'Norway'],
    ['theme of the second regatta', [SECOND], 'salt and rope'],
    // A question word asks for a column by itself.
    ['when was the second regatta', [SECOND], '5 July 1975'],
    ['where was the second regatta', [SECOND], 'Bergen'],
    ['which city had the second regatta?', [SECOND], 'Bergen'],
  ])('%s', (question, rows, short) => {
    expect(readWith(answerFromCell, question)).toEqual({ rows, short });
  });

  it.each([
    ['names no column', 'the second regatta'],
    ['names no row', 'the theme'],
    ['tells more than the row', 'theme of the dinner at the second regatta'],
    ['asks what happened', 'what took place at the theme of the second regatta'],
    ['asks who', 'who was at the theme of the second regatta'],
    ['says where with the name', 'what is the theme called in Norway'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromCell, question)).toBeNull();
  });
});
