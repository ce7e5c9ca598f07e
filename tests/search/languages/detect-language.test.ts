import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../src/search/languages/detect-language.ts';

describe('the language of a question', () => {
  it.each([
    'Who is Çınar Aldemir?',
    'Çınar Aldemir',
    'Türkiye',
    'Türkiye chairmanship',
    'Is Türkiye a member?',
    'İstanbul summit 2010',
    'Did Erdoğan attend the Istanbul summit?',
    'Kazakhstan Uzbekistan Jordan Sudan',
    "Kayrat Sarıbay's career",
    "CICA's members",
    'is Jordan in',
    'un counter terrorism office memorandum',
    'Kim Jong Un chair',
    "Sana'a meeting",
    'coöperation summit',
    'similar popular dollar',
    'members list',
    'hello',
    '28?',
    '',
  ])('is English: %s', (question) => {
    expect(detectLanguage(question)).toBe('en');
  });

  it.each([
    'What does СВМДА stand for?',
    'what does 亚信 mean',
    'What is the Chinese name 亚洲相互协作与信任措施会议?',
  ])('is English where only a name is foreign: %s', (question) => {
    expect(detectLanguage(question)).toBe('en');
  });

  it.each([
    'Что такое СВМДА?',
    'CICA это что',
    'Кто генсек CICA?',
    'сколько стран',
    'члены',
    'Когда Türkiye стала председателем?',
    'Что значит «Conference on Interaction and Confidence Building Measures in Asia»?',
  ])('is Russian: %s', (question) => {
    expect(detectLanguage(question)).toBe('ru');
  });

  it.each(['什么是亚信？', 'CICA是什么', '谁是Kairat Sarybay', '亚信成员', 'CICA的全称是什么？'])(
    'is Chinese: %s',
    (question) => {
      expect(detectLanguage(question)).toBe('zh');
    },
  );

  it.each([
    'AİGK nedir?',
    'AIGK nedir',
    'turkiye uye mi',
    'kaç üye var',
    'Genel Sekreter kim?',
    "AİGK'nın merkezi nerede",
    'üye ülkeler',
    'gözlemciler',
    "Kim kurdu AİGK'yı",
    "CICA'nın amacı",
    'İlk zirve nerede düzenlendi?',
    'Kıdemli Memurlar Komitesi ne iş yapar?',
    'kidemli memurlar komitesi ne is yapar',
    'su an genel sekreteri kim',
    'finans zirvesi fikri kimden cikti',
    'astana bildirisi neyi baslatti',
  ])('is Turkish: %s', (question) => {
    expect(detectLanguage(question)).toBe('tr');
  });

  it.each(['Азия кеңесі деген не', 'アジアの会議は何ですか', 'Що таке НВЗДА і де вона є?'])(
    'counts as English where it is none of the languages: %s',
    (question) => {
      expect(detectLanguage(question)).toBe('en');
    },
  );
});
