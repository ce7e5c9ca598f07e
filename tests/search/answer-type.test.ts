import { describe, expect, it } from 'vitest';
import { type AnswerType, answerType, DATE, holdsType, NAME, NUMBER } from '../../src/search/answer-type.ts';

describe('answerType', () => {
  it.each<[string, AnswerType]>([
    ['When was CICA proposed?', 'date'],
    ['In what year did Thailand join?', 'date'],
    ['Who proposed CICA?', 'person'],
    ['Where is the Secretariat?', 'place'],
    ['Which country chairs CICA?', 'place'],
    ['How many members does CICA have?', 'number'],
    ['How many years does a chairmanship last?', 'duration'],
    ['Is Japan a member?', 'yes-no'],
    ['Why was CICA founded?', 'reason'],
    ['How are decisions made?', 'manner'],
    ['What is CICA?', 'definition'],
    ['What does the charter say?', 'thing'],
    ['observer states', 'thing'],
    ['whos the chair', 'person'],
    ['wheres the office', 'place'],
  ])('reads what would answer "%s"', (question, type) => {
    expect(answerType(question)).toBe(type);
  });

  it.each<[string, AnswerType]>([
    ['Who hired him when he moved to New York?', 'person'],
    ['What happens when a state leaves?', 'thing'],
    ['When he moved to New York, who hired him?', 'person'],
    ['Where do those who work there live?', 'place'],
  ])('goes by the word that asks, not by one that joins sentences: "%s"', (question, type) => {
    expect(answerType(question)).toBe(type);
  });

  it('looks past politeness', () => {
    expect(answerType('Can you tell me when Thailand joined?')).toBe('date');
    expect(answerType('hi, do you know who chairs CICA?')).toBe('person');
  });

  it.each<[string, AnswerType]>([
    ['Когда было предложено СВМДА?', 'date'],
    ['Кто председательствует?', 'person'],
    ['AİGK ne zaman kuruldu?', 'date'],
    ['Kaç üye devlet var?', 'number'],
    ['亚信什么时候成立？', 'date'],
    ['亚信有多少成员国？', 'number'],
  ])('reads the question words of the languages of CICA: "%s"', (question, type) => {
    expect(answerType(question)).toBe(type);
  });
});

describe('DATE', () => {
  it('finds dates as a whole', () => {
    const text = 'From 5 October 1992 to September 2022, on May 20, 2014, and in 2002; the 19th century.';
    expect(text.match(DATE)).toEqual([
      '5 October 1992',
      'September 2022',
      'May 20, 2014',
      '2002',
      '19th century',
    ]);
  });
});

describe('NUMBER', () => {
  it('finds numbers in digits and in words, with what multiplies them', () => {
    expect('It has twenty-eight members, 4.2 billion people and $1,500.'.match(NUMBER)).toEqual([
      'twenty-eight',
      '4.2 billion',
      '$1,500',
    ]);
  });
});

describe('NAME', () => {
  it('does not take the first word of a sentence for a name', () => {
    expect('The summit met. In Almaty, the Republic of Korea joined.'.match(NAME)).toEqual([
      'Almaty',
      'Republic of Korea',
    ]);
  });
});

describe('a question in another language', () => {
  it.each<[string, AnswerType]>([
    ['В каком году основан музей?', 'date'],
    ['В какой стране находится мост?', 'place'],
    ['Чей это портрет?', 'person'],
    ['Kaç yıl sürdü?', 'duration'],
    ['Hangi kentte doğdu?', 'place'],
    ['Ne kadar para vardı?', 'number'],
    ['他是哪年出生的？', 'date'],
    ['总部在哪个城市？', 'place'],
    ['一共举行了几次？', 'number'],
    ['По какой причине закрыли музей?', 'reason'],
    ['Как звали архитектора?', 'person'],
    ['Как называли эту башню?', 'thing'],
    ['С какого года там живут?', 'date'],
    ['Из каких стран пришли письма?', 'place'],
    ['Kaç yılında doğdu?', 'date'],
    ['Nerelidir?', 'place'],
    ['Köprünün adı nedir?', 'thing'],
    ['Köprü nedir?', 'definition'],
    ['Kiminle çalıştı?', 'person'],
    ['桥是什么时候建成的？', 'date'],
    ['首都的名字是什么？', 'thing'],
    ['桥是什么？', 'definition'],
    ['橋是什麼時候建成的？', 'date'],
    ['有多少年轻人？', 'number'],
    ['山有多高？', 'number'],
    ['学校在哪一个国家？', 'place'],
  ])('asks for its kind of thing: %s', (question, type) => {
    expect(answerType(question)).toBe(type);
  });
});

describe('holdsType', () => {
  it('is true where a sentence has something new of the kind asked for', () => {
    expect(holdsType('date', 'It was signed on 4 June 2002.', 'When was it signed?')).toBe(true);
    expect(holdsType('date', 'It was signed in 2002.', 'What was signed in 2002?')).toBe(false);
    expect(holdsType('person', 'The act was signed there.', 'Who signed the act?')).toBe(false);
    expect(holdsType('person', "I've signed it, and It's done. Don't ask.", 'Who signed it?')).toBe(false);
    expect(holdsType('person', "It was signed by O'Brien.", 'Who signed it?')).toBe(true);
  });

  it.each<[AnswerType, string, string, boolean]>([
    ['number', 'На реке стоят четыре столицы.', 'Сколько столиц стоит на реке?', true],
    ['number', 'На реке стоят столицы.', 'Сколько столиц стоит на реке?', false],
    ['duration', 'Gebelik 22 ay sürer.', 'Gebelik ne kadar sürer?', true],
    ['duration', '任期两年。', '任期多久？', true],
    ['reason', '因为海湾常有大雾。', '为什么是橙色？', true],
    ['reason', 'Renk turuncudur.', 'Renk neden turuncu?', false],
    ['number', 'It rests on the bin.', 'How many are there?', false],
    ['number', 'Ушло одиннадцать человек.', 'Сколько человек ушло?', true],
    ['number', '三国时代的城。', '有多少座城？', false],
    ['number', '有三座城。', '有多少座城？', true],
    ['date', 'Он умер 20 марта.', 'Когда он умер?', true],
    ['date', 'Он умер в марте.', 'Кто умер в марте?', false],
    ['date', "Mart'ta öldü.", 'Ne zaman öldü?', true],
    ['date', 'A Wal-Mart is there.', 'When was it built?', false],
    ['date', '每年3月产卵。', '什么时候产卵？', true],
    ['person', 'Вчера он вернулся.', 'Кто вернулся?', false],
    ['person', 'Вчера вернулся Иван Петров.', 'Кто вернулся?', true],
    ['place', '他很高兴。', '他在哪里？', false],
    ['place', '他住在上海市。', '他在哪里？', true],
  ])('knows how other languages say it (%s): %s', (type, sentence, question, holds) => {
    expect(holdsType(type, sentence, question)).toBe(holds);
  });
});
