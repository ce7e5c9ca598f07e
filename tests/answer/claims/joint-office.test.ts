import { expect, it } from 'vitest';
import { namesJointOffice, ofSameRank } from '../../../src/answer/claims/joint-office.ts';

const SOLE = { header: 'Coordinator' };
const JOINT = { header: 'Co-coordinators' };

it('of two headers the one of the same rank is meant', () => {
  expect(ofSameRank('Chile is the coordinator for corridors', [SOLE, JOINT])).toEqual([SOLE]);
  expect(ofSameRank('Chile is a co-coordinator', [SOLE, JOINT])).toEqual([JOINT]);
});

it('none is meant where none is of the same rank', () => {
  expect(ofSameRank('Chile is the coordinator of cooperation', [JOINT])).toEqual([]);
});

it('knows a statement that names a joint office beside another one', () => {
  expect(namesJointOffice('Norway coordinates it, with Chile as co-coordinator')).toBe(true);
  expect(namesJointOffice('Chile is a co-coordinator')).toBe(false);
  expect(namesJointOffice('Norway coordinates it')).toBe(false);
});
