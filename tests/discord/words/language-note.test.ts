import { expect, it } from 'vitest';
import type { Answer } from '../../../src/answer/answer.ts';
import { languageNote } from '../../../src/discord/words/language-note.ts';
import { samplePassage } from '../../support/sample-corpus.ts';

function answerIn(language: string, question: string): Answer {
  const passage = { ...samplePassage({ id: 'summits#first', text: 'It was in Almaty.' }), language };
  return {
    kind: 'found',
    question,
    confidence: 0.9,
    best: null,
    hits: [],
    short: null,
    citations: [{ passage, quote: passage.text }],
    asOf: null,
    isList: false,
    isFromTable: false,
    silentRows: 0,
  };
}

it.each([
  ['Где прошёл саммит?', 'Цитата приведена на языке источника: английский.'],
  ['峰会在哪里举行？', '引文为来源原文（英语）。'],
  ['Zirve nerede yapıldı?', 'Alıntı kaynağın dilindedir: İngilizce.'],
])('says in the language of the question which one is quoted: %s', (question, note) => {
  expect(languageNote(answerIn('en-GB', question))).toBe(note);
});

it('says nothing where both are in one language, or the language of the passage is not known', () => {
  expect(languageNote(answerIn('en', 'Where was the summit?'))).toBeNull();
  expect(languageNote(answerIn('ru-RU', 'Где прошёл саммит?'))).toBeNull();
  expect(languageNote(answerIn('no such tag', 'Где прошёл саммит?'))).toBeNull();
});

it.each([
  ['Где саммит?', 'Не знаю: в файлах знаний нет ответа на этот вопрос.'],
  ['峰会在哪里？', '我不知道：知识文件里没有这个问题的答案。'],
  ['Zirve nerede yapıldı?', 'Bilmiyorum: bilgi dosyalarında bu sorunun yanıtı yok.'],
  ['Where is the summit?', null],
])('says in the language of the question that there is no answer: %s', (question, note) => {
  const answer = { kind: 'not-found', question, confidence: 0, best: null, hits: [] } as const;
  expect(languageNote(answer)).toBe(note);
});
