import { describe, expect, it } from 'vitest';
import { soundKey } from '../../../src/answer/restate/sound-key.ts';

describe('the sound of a name', () => {
  it.each([
    ['Vajpayee', 'Vadzhpai', 'wajiepayi'],
    ['Musharraf', 'Musharraf', 'mushalafu'],
    ['Mezentsev', 'Mezentsev', 'meisentsaifu'],
    ['Jamestown', 'Dzheymstaun', 'zhanmusidun'],
    ['Yermekbayev', 'Ermekbaev', 'yermekbayev'],
  ])('is the same however it is spelt: %s, %s, %s', (...spelled) => {
    expect(new Set(spelled.map(soundKey)).size).toBe(1);
  });

  it('tells names of other consonants apart', () => {
    expect(soundKey('Lavrov')).not.toBe(soundKey('Lukashenko'));
    expect(soundKey('Akayev')).not.toBe(soundKey('Kayev'));
  });
});
