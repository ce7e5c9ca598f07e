import { expect, it } from 'vitest';
import { ofSameRank } from '../../../src/answer/claims/joint-office.ts';

const HEADERS = [{ header: 'Coordinator' }, { header: 'Co-coordinators' }];

it('of two headers the one of the same rank is meant', () => {
  expect(ofSameRank('Chile is the coordinator for corridors', HEADERS)).toEqual([{ header: 'Coordinator' }]);
  expect(ofSameRank('Chile is a co-coordinator', HEADERS)).toEqual([{ header: 'Co-coordinators' }]);
});

it('all are meant where none is of the same rank', () => {
  const [, joint] = HEADERS;
  expect(ofSameRank('Chile is the coordinator', joint === undefined ? [] : [joint])).toEqual([joint]);
});
