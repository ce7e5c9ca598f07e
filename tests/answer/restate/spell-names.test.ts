import { describe, expect, it } from 'vitest';
import { makeFindName } from '../../../src/answer/restate/names-by-sound.ts';
import { makeRestateQuestion } from '../../../src/answer/restate/restate-question.ts';

const find = makeFindName(
  ['Vajpayee, Musharraf, Wang Yi, Borodavkin, Damirli and Jamestown are named. Kashmir, Karzai, Ashok.'],
  () => true,
);
const restate = makeRestateQuestion({ names: [], concepts: [] }, new Set(['en']), find);

describe('a name that no list has', () => {
  it.each([
    ['Встретились ли Ваджпаи и Мушарраф?', /Vajpayee and Musharraf/u],
    ['Что посол сказал о Бородавкине?', /Borodavkin(?![a-z])/u],
    ["Keşmir'de ne oldu?", /Kashmir/u],
    ['王毅什么时候去了纽约？', /Wang Yi/u],
    ['詹姆斯敦怎么看亚洲？', /Jamestown/u],
    ['穆沙拉夫和瓦杰帕伊', /Musharraf and Vajpayee/u],
  ])('is spelt as the texts spell it: %s', (question, name) => {
    expect(restate(question)).toMatch(name);
  });

  it.each([
    ['今天的汇率', /Karzai/u],
    ['要是一个', /Ashok/u],
    ['KASHMIR ve TÜRKSOY ne?', /Turks/u],
  ])('is not seen in words of other meaning: %s', (question, name) => {
    expect(restate(question)).not.toMatch(name);
  });
});
