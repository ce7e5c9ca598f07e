import { describe, expect, it } from 'vitest';
import { chooseSentences } from '../../../src/answer/choose-sentence.ts';
import { shortAnswer } from '../../../src/answer/short/short-answer.ts';
import { makeAnalyser } from '../../../src/search/analyser.ts';
import { buildPassageIndex } from '../../../src/search/build-passage-index.ts';
import { samplePassage } from '../../support/sample-corpus.ts';

/** In a corpus of one passage no word tells anything. */
const OTHERS = ['Rain fell.', 'Snow fell.', 'Wind came.', 'Fog lay.', 'Sun shone.', 'Hail came.'].map(
  (text, at) => samplePassage({ id: `weather#${at}`, text }),
);

/** Whether words of a text may be shown alone as the answer to a question, if the engine is sure of them. */
function isShown(question: string, text: string, words: string, confidence = 0.95, language = 'en'): boolean {
  const passages = [samplePassage({ id: 'town#one', text, language }), ...OTHERS];
  const index = buildPassageIndex(passages, makeAnalyser(language));
  const query = index.parse(question);
  const sentences = chooseSentences(query, index.search(query, 1), index);
  const sentence = sentences.find((choice) => choice.text.includes(words));
  if (sentence === undefined) throw new Error(`No sentence with "${words}".`);
  const span = { text: words, start: sentence.text.indexOf(words), sureness: 0.95 };
  return shortAnswer(query, sentence, span, confidence) === words;
}

const MILL = 'The mill was designed by Ida Brunner and painted by Karl Weber.';
const COACH = 'The coach Mara Lind, who trained Jon Berg, praised Tilda Holm in May 2011.';
const MATCH = 'Norwood won the match of 1921 and lost the final of 1934.';
const LIBRARY = 'The north library opened in 1968, the south library was closed in 1981.';
const MUSEUM =
  'The council approved the museum on 19 March 2014; a committee had recommended it on 14 March 2014.';
const GOALS = 'Jonas Bell scored twice for Arle; the third goal was scored by Omar Haddad.';
const SIGNED = 'Ada Lind signed on 2 May 1733; Jon Berg signed two weeks later.';
const TERM = 'A term has lasted two years since the rules were changed; before that it lasted four years.';

describe('shortAnswer', () => {
  it('is none in another language than English', () => {
    const text = 'The museum was opened in 1931.';
    expect(isShown('When was the museum opened?', text, '1931')).toBe(true);
    expect(isShown('When was the museum opened?', text, '1931', 0.95, 'ru')).toBe(false);
  });

  it.each([
    ['Who designed the mill?', MILL, 'Ida Brunner'],
    ['Who painted the mill?', MILL, 'Karl Weber'],
    ['Who was the mill designed by?', MILL, 'Ida Brunner'],
    ['Who praised Tilda Holm?', COACH, 'Mara Lind'],
    ['Who won the match of 1921?', MATCH, 'Norwood'],
    ['When was the museum approved?', MUSEUM, '19 March 2014'],
    ['When was the bridge opened?', 'The bridge, built in 1862, was opened on 4 May 1863.', '4 May 1863'],
    ['When was the tower built?', 'The tower, built in 1834, was the tallest until 1911.', '1834'],
    ['Who is the mayor of Arle?', 'The mayor of Arle since 2018 is Ada Lind.', 'Ada Lind'],
    ['Who founded the school?', 'Ada Lind, a teacher from Arle, founded the school.', 'Ada Lind'],
    ['Who opened the mill?', 'The mayor, Ada Lind, opened the mill.', 'Ada Lind'],
    ['Who scored the third goal?', GOALS, 'Omar Haddad'],
    ['When did Ada Lind sign?', SIGNED, '2 May 1733'],
    ['Where was the first fair held?', 'The first fair was held in Arle in 1902.', 'Arle'],
    ['How long does a term last?', 'A term lasts two years.', 'two years'],
    ['How long ago did Ada Lind leave?', 'Ada Lind left 2 years ago.', '2 years'],
    ['What company built the dam?', 'The dam was built by Harn Works in 1931.', 'Harn Works'],
    ['Which state hosted the games?', 'Kenya hosted the games in 1987.', 'Kenya'],
    ['When did it move from Arle to Berg?', 'The museum moved from Arle to Berg in 1971.', '1971'],
    ['When did Lind teach there?', 'Lind taught there from 1920 to 1931.', '1920 to 1931'],
  ])('answers "%s" out of "%s" with "%s"', (question, text, words) => {
    expect(isShown(question, text, words)).toBe(true);
  });

  it.each([
    // It went the other way.
    ['When did the museum move from Berg to Arle?', 'The museum moved from Arle to Berg in 1971.', '1971'],
    // What was done then is told in another sentence.
    ['When was the pact ratified?', 'The pact dates from 2007. It was ratified on 4 May 2009.', '2007'],
    ['Who praised the coach?', 'All players except Jon Berg praised the coach.', 'Jon Berg'],
    // Somebody else, or who it was done to.
    ['Who designed the mill?', MILL, 'Karl Weber'],
    ['Who praised Tilda Holm?', COACH, 'Jon Berg'],
    ['Who trained Mara Lind?', COACH, 'Jon Berg'],
    ['Who taught Jon Berg?', 'She taught Jon Berg and wrote to Piet Maas.', 'Piet Maas'],
    ['Who accepted the keys?', 'Konrad stayed outside; his brother Otto accepted the keys.', 'Konrad'],
    [
      'Who spoke for Peru?',
      'Chile’s envoy Ana Rey, Peru’s envoy Luz Paz and others spoke.',
      'Chile’s envoy Ana Rey',
    ],
    // Another clause says it.
    ['When was the museum approved?', MUSEUM, '14 March 2014'],
    ['How long does a term last?', TERM, 'four years'],
    ['Who won the final of 1934?', MATCH, 'Norwood'],
    ['When did the south library open?', LIBRARY, '1968'],
    ['Who scored twice for Arle?', GOALS, 'Omar Haddad'],
    ['When did Jon Berg sign?', SIGNED, '2 May 1733'],
    ['When were boys let in at Arle?', 'Boys were let in in 1908, two years later than at Arle.', '1908'],
    // The opposite.
    ['When did Ada Lind leave the club?', 'Ada Lind founded the club in 1954.', '1954'],
    ['Who lost the match of 1921?', 'Norwood won the match of 1921.', 'Norwood'],
    ['When did the library close?', 'The library opened in 1968.', '1968'],
    ['When was the bridge built?', 'The bridge was never built in 1972.', '1972'],
    // Before and after what the sentence does not say.
    ['Who was mayor before Ada Lind?', 'The mayor of Arle since 2018 is Ada Lind.', 'Arle'],
    ['Who ran the mill after Ida Brunner?', 'The mill was run by Karl Weber.', 'Karl Weber'],
    // One of several.
    ['Who signed the treaty?', 'The treaty was signed by Queen Ada and Duke Otto.', 'Queen Ada'],
    ['Who built the mill?', 'The mill was built by Hart & Sons.', 'Hart'],
    ['When did Arle host the games?', 'Arle hosted the games in 1928 and again in 1996.', '1928'],
    // A part of a name or of a time.
    ['Which text bans it?', 'The Arle Charter of 1990 bans it.', 'The Arle'],
    ['When did Lind teach there?', 'Lind taught there from 1920 to 1931.', '1931'],
    // What is told when, and by whom.
    ['When was the mill finished?', 'The mill was finished early, Karl Weber said in May 2014.', 'May 2014'],
    // Not of the kind that is asked for.
    ['Who spoke at the fair?', 'Speakers at the fair were Ada Lind and Jon Berg.', 'Speakers'],
    ['Which country hosted the games?', 'The games were hosted by Norwood Club.', 'Norwood Club'],
    ['Where was the meeting held?', 'The meeting was held online, hosted by Kenya.', 'Kenya'],
    ['Who was Ada Lind?', 'Ada Lind was Chief Engineer of Arle.', 'Chief Engineer'],
    ['Who helped Ada Lind?', 'Ada Lind was helped by the Deputy Director.', 'the Deputy Director'],
    ['What year did the club move?', 'The club moved on 22 January.', '22 January'],
    ['How long were they apart?', 'More than 2,300 of them were apart.', '2,300'],
    ['How long did Ada Lind stay?', 'Ada Lind stayed there 2 years ago.', '2 years'],
    // The same by another spelling.
    ['Who is the hero of Ada Lind?', 'The hero of me is Jon Berg, says AdaLind.', 'AdaLind'],
  ])('does not answer "%s" out of "%s" with "%s"', (question, text, words) => {
    expect(isShown(question, text, words)).toBe(false);
  });

  it.each([
    'When and where was the fair held?',
    'What is the difference between a fair and a market?',
    'Who opened the fair, and what did it show?',
    'What was the fair before it was a market?',
    'What happened at the fair?',
  ])('leaves "%s" to the quote', (question) => {
    expect(isShown(question, 'The fair of Arle, once a market, was held in Arle in 1902.', '1902')).toBe(
      false,
    );
  });

  it('asks for more confidence than the quote does', () => {
    expect(isShown('Who designed the mill?', MILL, 'Ida Brunner', 0.7)).toBe(false);
  });
});
