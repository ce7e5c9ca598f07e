import { describe, expect, it } from 'vitest';
import { answerFromComparison } from '../../../src/answer/tables/answer-from-comparison.ts';
import { readWith } from '../../support/club-tables.ts';

const FIRST = 'First Regatta (Lisbon, 1965)';
const SECOND = 'Second Regatta (Bergen, 1975)';
const THIRD = 'Third Regatta (Lisbon, 1985)';

describe('answerFromComparison', () => {
  it.each([
    ['compare the first and the third regatta', [FIRST, THIRD]],
    ['difference between the third and second regatta', [SECOND, THIRD]],
    ['compare the 1965 and 1975 regattas', [FIRST, SECOND]],
    ['what is the difference between the 1965 regatta and the 1985 regatta', [FIRST, THIRD]],
    ['Harbour chart vs Night chart', ['Harbour chart', 'Night chart']],
    ['which came first, the Fjord chart or the Reef chart?', ['Reef chart', 'Fjord chart']],
    ['which of the two is older, the Fjord chart or the Reef chart?', ['Reef chart', 'Fjord chart']],
    ['put the themes of the first and the third regatta side by side', [FIRST, THIRD]],
    // One is in one table of statuses and the other in the next.
    ['compare Cuba and Norway', ['Norway', 'Cuba']],
    ['was Norway a member before Chile', ['Chile', 'Norway']],
    ['which was earlier, Norway or Chile?', ['Chile', 'Norway']],
  ])('%s', (question, rows) => {
    expect(readWith(answerFromComparison, question)).toEqual({ rows, short: null });
  });

  it.each([
    ['names one thing only', 'compare the Harbour chart'],
    ['tells more than the tables', 'compare the ropes of Cuba and Norway'],
    ['names a place that two rows share', 'compare the Lisbon and Bergen regattas'],
    ['compares nothing', 'Cuba and Norway'],
    ['asks what lies between', 'what happened between the first and the third regatta'],
    ['asks why', 'why did Cuba come before Norway'],
    ['asks of a year without a row', 'compare the 1965 and 1970 regattas'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromComparison, question)).toBeNull();
  });
});
