import { describe, expect, it } from 'vitest';
import { answerFromAbsence } from '../../../src/answer/tables/answer-from-absence.ts';
import { readWith } from '../../support/club-tables.ts';

const LISTS = ['sample#members', 'sample#guests'];

describe('answerFromAbsence', () => {
  it.each([
    ['is Germany a member', LISTS],
    ['is germany a guest', LISTS.toReversed()],
    ['when did Germany become a member?', LISTS],
    ['hey, is the USSR a member or a guest?', LISTS],
    ['is Germany part of the league', LISTS],
    ['does Germany take part in the league?', LISTS],
    ['does Germany participate in the league?', LISTS],
    ['Germany', LISTS],
    ['Germany league', LISTS],
    // What says it of the country itself is better than a list in which it is missing.
    ['is Malta a member', ['sample#outside']],
    ['is samoa a guest', ['sample#outside']],
  ])('%s', (question, rows) => {
    expect(readWith(answerFromAbsence, question)).toEqual({ rows, short: null });
  });

  it.each([
    ['names one that is in a table', 'is Norway a member'],
    ['names no country', 'is Bergen a member'],
    ['names two', 'are Germany and France members'],
    ['says where with the name', 'is the league a member of Germany'],
    ['asks what could be', 'can Germany become a member'],
    ['asks what once was', 'was Germany a member'],
    ['tells more than a status', 'is Germany a member of the choir'],
    ['is not about a status', 'is Germany rich'],
    ['tells more than a country', 'Germany choir'],
    ['asks for the country itself', 'what is Germany'],
    ['says in what else it takes part', 'does Germany take part in the choir'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromAbsence, question)).toBeNull();
  });
});
