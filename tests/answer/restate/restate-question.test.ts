import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRestateQuestion } from '../../../src/answer/restate/restate-question.ts';
import type { Glossary } from '../../../src/corpus/parse-glossary.ts';

const GLOSSARY: Glossary = {
  names: [
    { id: 'cica', words: { en: ['CICA'], ru: ['СВМДА'], zh: ['亚信'], tr: ['AİGK'] } },
    { id: 'sarybay', words: { en: ['Kairat Sarybay'], ru: ['Сарыбай'], zh: ['萨雷拜'] } },
  ],
  concepts: [
    { id: 'member', words: { en: ['member'], ru: ['член'], tr: ['üye'] } },
    { id: 'latest', words: { en: ['latest'], ru: ['последний'], zh: ['最新'], tr: ['son'] } },
    { id: 'summit', words: { en: ['summit'], ru: ['саммит'], zh: ['峰会'], tr: ['zirve'] } },
    { id: 'day', words: { en: ['anniversary', 'CICA Day'], ru: ['день СВМДА'], tr: ['AİGK günü'] } },
  ],
};

const restate = makeRestateQuestion(GLOSSARY, new Set(['en']));

describe('a question in another language', () => {
  it.each([
    ['Является ли Япония членом СВМДА?', 'Is Japan members CICA?'],
    ['Когда Индия вступила в СВМДА?', 'When India joined in CICA?'],
    ['Japonya AİGK üyesi mi?', 'Is Japan CICA member?'],
    ["Endonezya'nın AİGK'daki rolü nedir", 'What is Indonesia CICA role?'],
    ['Hangi ülkeler AİGK üyesi değil?', 'Which countries are not CICA member?'],
    ['日本是亚信成员国吗？', 'Is Japan CICA member states?'],
    ['谁是亚信秘书长？', 'Who is CICA secretary general?'],
    ['最新峰会在哪里举行？', 'Where latest summits held?'],
    ['第六届峰会有多少国家出席？', 'How many countries attended sixth summits?'],
    ['Altıncı zirveye kaç ülke katıldı?', 'How many countries attended sixth summit?'],
    ["Kazakistan'dan önce üye olan", 'Before Kazakhstan member?'],
  ])('is said in English words with what asks at the front: %s', (question, english) => {
    expect(restate(question)).toBe(english);
  });

  it.each([
    ['саммиты до 2010 года', 'Summits before 2010?'],
    ['саммит в июне 2002 года', 'Summit in June 2002?'],
    ['2002年6月4日的峰会', '4 June 2002 summits?'],
    ['2010年之前的峰会', 'Before 2010 summits?'],
    ["2010'dan önce zirve", 'Before 2010 summit?'],
    ["Haziran 2002'de zirve", 'June 2002 summit?'],
  ])('keeps its time: %s', (question, english) => {
    expect(restate(question)).toBe(english);
  });

  it('knows the names of countries in their cases', () => {
    expect(['Китай', 'Китая', 'Китаем', 'Китаю'].map(restate)).toEqual(Array(4).fill('China?'));
    expect(['Австрию', 'Австралию'].map(restate)).toEqual(['Austria?', 'Australia?']);
  });

  it('does not take a small word for a country', () => {
    expect(restate('мало того')).not.toMatch(/Mali|Togo/u);
  });

  it('says a phrase that names the body with the one that names it too', () => {
    expect(restate('Когда День СВМДА?')).toBe('When CICA Day?');
  });

  it('keeps a word that it does not know, and writes a name in English letters', () => {
    expect(restate('Сколько стоит щекотка у Шевчука?')).toBe('How much costs щекотка Shevchuka?');
    expect(restate('亚信饕餮吗')).toBe('Is CICA 饕餮?');
  });

  it.each([
    ['В 1992-м или в 1999-м?', 'In 1992 or in 1999?'],
    ['Сколько городов сейчас в Токио?', 'How many cities now in Tokyo?'],
    ['Что решили министры в Москве?', 'What decided minister in Moscow?'],
    ['Üyeler hangi yıl yardım istedi?', 'In which year members help want?'],
  ])('is said in common words too: %s', (question, english) => {
    expect(restate(question)).toBe(english);
  });

  it('leaves out the first part of a foreign name in Chinese', () => {
    expect(restate('凯拉特·萨雷拜是谁？')).toBe('Who is Kairat Sarybay?');
  });

  it('is left alone in English, and where texts are in its language', () => {
    expect(restate('Is Türkiye a member?')).toBe('Is Türkiye a member?');
    expect(makeRestateQuestion(GLOSSARY, new Set(['en', 'ru']))('Что такое СВМДА?')).toBe('Что такое СВМДА?');
    expect(makeRestateQuestion(GLOSSARY, new Set([null]))('Что такое СВМДА?')).toBe('Что такое СВМДА?');
  });

  it('is read in good time however long it is and whatever it holds', () => {
    const piece = fc.constantFrom(
      'а',
      'ли ',
      'İ',
      "'nın ",
      '亚',
      '信·',
      '2010年',
      'ü',
      ' ',
      'Того',
      'до 2010 ',
      'lar',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6000, size: 'max' }), (pieces) => {
        const started = performance.now();
        restate(pieces.join(''));
        expect(performance.now() - started).toBeLessThan(SLOWEST_MS);
      }),
      { numRuns: 20 },
    );
  });
});

/** A question that takes longer would hold up everybody else's. */
const SLOWEST_MS = 1500;
