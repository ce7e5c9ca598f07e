import { describe, expect, it } from 'vitest';
import { inTableWords } from '../../../src/answer/tables/in-table-words.ts';

describe('a question in the words of tables', () => {
  it.each([
    ['who joined later than 2010', 'who joined after 2010'],
    ['which state got in after the second regatta', 'which state joined after the second regatta'],
    ['who came in 2014', 'who came in 2014'],
    ['pls list all the times Chile had the chair', 'when Chile had the chair'],
    ['Where did the leaders go for the summit after Rome?', 'Where was the summit after Rome?'],
    ['who joined while Chile was chairing', 'who joined while Chile chaired'],
    ['who is chairing now', 'who is chairing now'],
    [
      'which summit came between 2004 and 2012, and on which date was it held?',
      'which summit was held between 2004 and 2012?',
    ],
    ['who was chair in May 2016, when the hall was opened?', 'who was chair in May 2016?'],
    ['How many states did CICA unite in 2019?', 'How many states were in CICA in 2019?'],
    ['list all chairs, oldest first', 'list all chairs'],
    [
      'how many states stood as members at the time of the summit',
      'how many states were members at the summit',
    ],
    ['who joined earlier than May 2014?', 'who joined before May 2014?'],
    ['how many were there at the end of 2018?', 'how many were there on 31 December 2018?'],
    ['how many belonged to it when 2018 ended', 'how many belonged to it on 31 December 2018'],
    ['how many at the very beginning of the year 2020', 'how many on 1 January 2020'],
    ['from the start of 2018 until the end of 2019', 'from 1 January 2018 until 31 December 2019'],
    ['how many members were there in mid-2013?', 'how many members were there on 1 July 2013?'],
    ["how many were there on New Year's Day 2007", 'how many were there on 1 January 2007'],
    ["who was chair on New Year's Eve 2007", 'who was chair on 31 December 2007'],
    ['what went on from 1995 to 1998', 'what happened from 1995 to 1998'],
    ['what took place between 1995 and 1998', 'what happened between 1995 and 1998'],
    ['What went on in the peace process in 1995?', 'What happened in 1995?'],
    ['What milestones were there between 2014 and 2016?', 'what happened between 2014 and 2016?'],
    ['key events 2010-2014', 'what happened 2010-2014'],
    ['list the main developments of 2014', 'what happened of 2014'],
    ['What happened between 2006 and 2008, main events', 'What happened between 2006 and 2008'],
    ['How often did Chile hold the chair and in which years?', 'when did Chile hold the chair?'],
    ['which papers are from 2003', 'which papers of 2003'],
    ['Which club papers carry the date 2003?', 'Which club papers of 2003?'],
    ['all letters that date back to 1999', 'all letters of 1999'],
    ['What is recorded for the club in the year 2018?', 'what happened in 2018?'],
    ['how many times was the summit in Lima', 'when was the summit in Lima'],
  ])('%s', (question, plain) => {
    expect(inTableWords(question)).toBe(plain);
  });

  it.each([
    'which was earlier than the other',
    'who came later than planned',
    'the end of the road',
    'at the end of the meeting in 2018',
    'what went on the list',
    'which events are planned',
    'key events',
    'how often do they meet',
    'how many times is it named',
    'who signed it on 2018-12-31',
    'who was chair from 2014',
    'which countries were members from 2014',
    'what is recorded on the plaque',
  ])('stays as it is: %s', (question) => {
    expect(inTableWords(question)).toBe(question);
  });

  it('is the same when it is put in them again', () => {
    const question = 'what went on from the beginning of 2018 to the end of 2019';
    expect(inTableWords(inTableWords(question))).toBe(inTableWords(question));
  });
});
