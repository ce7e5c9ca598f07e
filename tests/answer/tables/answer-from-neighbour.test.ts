import { describe, expect, it } from 'vitest';
import { answerFromNeighbour } from '../../../src/answer/tables/answer-from-neighbour.ts';
import { readWith } from '../../support/club-tables.ts';

describe('answerFromNeighbour', () => {
  it.each([
    ['who was president before Olav Brekke', ['Ana Duarte'], 'Ana Duarte'],
    ['which person was president before Olav Brekke', ['Ana Duarte'], 'Ana Duarte'],
    // A surname that no other row shares is enough.
    ['who was before brekke', ['Ana Duarte'], 'Ana Duarte'],
    ['who hands the office over to Brekke', ['Ana Duarte'], 'Ana Duarte'],
    ['who took over from Brekke?', ['Ana Duarte'], 'Ana Duarte'],
    ["Hall's predecessor", ['Ana Duarte'], 'Ana Duarte'],
    // Who held it twice had two successors.
    ['who succeeded Duarte', ['Sigrun Hall', 'Olav Brekke'], null],
  ])('%s', (question, rows, short) => {
    expect(readWith(answerFromNeighbour, question)).toEqual({ rows, short });
  });

  it.each([
    ['names nobody of the table', 'who was president before Smith'],
    ['tells more than the table', 'who mended ropes before Brekke'],
    ['asks for nobody', 'when did Hall succeed Duarte'],
    // Who comes after is not known, and nobody asked who holds it now.
    ['asks who comes after the present one', 'who came after Hall'],
    ['asks for all of them', 'which presidents held office before Hall'],
    ['asks who have', 'who has been president before Hall'],
    ['asks for somebody before the first one of all', 'who was before Duarte in 1960'],
    ['names a year', 'who came after Brekke in 1999'],
  ])('is silent where the question %s', (_, question) => {
    expect(readWith(answerFromNeighbour, question)).toBeNull();
  });
});
