import { describe, expect, it } from 'vitest';
import { listOrder, withoutListOrder } from '../../../src/answer/tables/list-order.ts';

describe('the order in which a list is wanted', () => {
  it.each([
    ['list all presidents, oldest first', 'list all presidents', 'oldest'],
    ['all presidents newest first pls', 'all presidents pls', 'newest'],
    ['list the regattas from the latest to the earliest', 'list the regattas', 'newest'],
    ['list the regattas, most recent first', 'list the regattas', 'newest'],
    ['all regattas from first to last', 'all regattas', 'oldest'],
    ['all presidents in chronological order please', 'all presidents please', 'oldest'],
    ['all the presidents in order', 'all the presidents', 'oldest'],
    // Which state of the list is meant, not where it begins.
    ['list of guests please, the newest you have', 'list of guests please', null],
  ])('is read, and taken out of the question: %s', (question, rest, order) => {
    expect(listOrder(question)).toBe(order);
    expect(withoutListOrder(question)).toBe(rest);
  });

  it.each([
    'who was the first to join',
    'which is the oldest chart',
    'what came first, the harbour chart or the reef chart',
    'the newest guest',
    'the last regatta',
    'was the regatta called in order to sell charts',
  ])('is not said by what chooses one of them: %s', (question) => {
    expect(listOrder(question)).toBeNull();
    expect(withoutListOrder(question)).toBe(question);
  });
});
