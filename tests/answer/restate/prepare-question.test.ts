import { describe, expect, it } from 'vitest';
import { prepareQuestion } from '../../../src/answer/restate/prepare-question.ts';

describe('a question is prepared to be read word by word', () => {
  it.each([
    ['ru', 'Правда, что Япония в СВМДА?', 'правда ли Япония в СВМДА?'],
    ['ru', 'Почему пишут, что их 27?', 'Почему пишут их 27?'],
    ['ru', 'Скажите, что решили министры?', 'Скажите, что решили министры?'],
    ['ru', 'Ответьте, что такое СВМДА?', 'Ответьте, что такое СВМДА?'],
    ['zh', '哪個會員國', '哪个会员国'],
    ['zh', '秘书处收不收实习生', '秘书处是否收实习生'],
    ['zh', '有没有', '有没有'],
    ['zh', '亚信在联大是什么身份', '亚信在联大什么身份'],
    ['zh', '主题是什么来着', '主题是什么来着'],
    ['zh', '三十周年', ' 30 周年'],
    ['zh', '两份行动计划', ' 2 行动计划'],
    ['zh', '第三个国家', '第三个国家'],
    ['tr', 'Bakişev kimin yerine geçti?', 'Bakişev kimi ikame etti?'],
    ['tr', 'toplantisina kac ulke katildi', 'toplantisina kac ulke iştirak etti'],
    ['tr', 'Zirveye kaç ülke katıldı?', 'Zirveye kaç ülke iştirak etti?'],
    ['tr', "Kuveyt AİGK'ya katıldı", "Kuveyt AİGK'ya katıldı"],
  ] as const)('%s %s', (language, question, prepared) => {
    expect(prepareQuestion(question, language)).toBe(prepared);
  });
});
