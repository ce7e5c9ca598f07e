import { describe, expect, it } from 'vitest';
import { readSide } from '../../../src/answer/tables/read-side.ts';

function sideOf(question: string) {
  const start = question.indexOf('Brekke');
  return readSide(question, { start, end: start + 'Brekke'.length });
}

describe('readSide', () => {
  it.each([
    'who was before Brekke',
    'who preceded Brekke?',
    "Brekke's predecessor",
    'the predecessor of Mr Brekke',
    'who was before President Brekke',
    'who did Brekke replace',
    'who did Brekke take over the office from',
    'who handed the chair to Brekke',
    'who was succeeded by Brekke',
  ])('reads the one before: %s', (question) => {
    expect(sideOf(question)).toBe('before');
  });

  it.each([
    'who came after Brekke',
    'who succeeded Brekke?',
    'Brekke’s immediate successor',
    'who took over from Brekke',
    'who was Brekke replaced by',
    'who did Brekke hand over the office to',
    'who was preceded by Brekke',
  ])('reads the one after: %s', (question) => {
    expect(sideOf(question)).toBe('after');
  });

  it.each(['who is Brekke', 'what did Brekke do before lunch', 'Brekke and his replacement bus'])(
    'reads nothing where the name has no neighbour: %s',
    (question) => {
      expect(sideOf(question)).toBeNull();
    },
  );
});
