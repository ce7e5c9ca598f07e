import { describe, expect, it } from 'vitest';
import { makeFindName } from '../../../src/answer/restate/names-by-sound.ts';

const find = makeFindName(
  ['Atal Bihari Vajpayee met Wang Yi. Karimov and Kerimov spoke. The Tribune wrote of a tribune in Baku.'],
  (word) => word.toLowerCase() !== 'tribune',
);

describe('the name that sounds like a word', () => {
  it('is found in whatever letters it was spelt', () => {
    expect([find('vadzhpai'), find('wajiepayi')]).toEqual(['Vajpayee', 'Vajpayee']);
  });

  it('may be of two words', () => {
    expect(find('wangyi')).toBe('Wang Yi');
  });

  it('is the one that is spelt alike, where several sound alike', () => {
    expect(find('karimov')).toBe('Karimov');
    expect(find('korimev')).toBeNull();
  });

  it('is nobody for a word that is written with a small letter, too', () => {
    expect(find('tribyun')).toBeNull();
  });

  it('is told by more than two consonants, but for a letter', () => {
    expect(find('baku')).toBe('Baku');
    expect(find('bugi')).toBeNull();
  });
});
