import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { VocabularyBuilder } from '../../src/search/vocabulary.ts';
import { GLOSSARY } from './small-index.ts';

function vocabularyOf(...texts: readonly string[]): VocabularyBuilder {
  const analyser = makeAnalyser('en', GLOSSARY);
  const vocabulary = new VocabularyBuilder(analyser.processTerm);
  for (const text of texts) vocabulary.add(analyser.terms(text));
  return vocabulary;
}

describe('the vocabulary', () => {
  it('counts the passages that hold a term, not how often they do', () => {
    const vocabulary = vocabularyOf('members and members', 'a member', 'a summit');
    expect(vocabulary.size).toBe(3);
    expect(['member', 'summit', 'charter'].map((term) => vocabulary.frequency(term))).toEqual([2, 1, 0]);
  });

  it('takes a term for more telling the fewer passages hold it', () => {
    const vocabulary = vocabularyOf('summit member', 'summit member', 'summit charter');
    const idfs = ['unheard', 'charter', 'member', 'summit'].map((term) => vocabulary.idf(term));
    expect(idfs).toEqual(idfs.toSorted((a, b) => b - a));
    expect(new Set(idfs).size).toBe(4);
  });
});

describe('a stray word', () => {
  const vocabulary = vocabularyOf(
    'The Secretariat and its Secretary',
    'They prepare it',
    'The reparation was paid',
  );

  it('is one that has the term of another word by chance, and is near a word of the corpus', () => {
    expect(vocabulary.isStray('secretariate')).toBe(true);
  });

  it.each([
    ['secretariat', 'the corpus uses'],
    ['secretaries', 'is another form of one that it uses'],
    ['preparation', 'differs in its first letter from what it is near'],
    ['zoologist', 'is like nothing'],
  ])('is not %s, which %s', (word) => {
    expect(vocabulary.isStray(word)).toBe(false);
  });
});

describe('a word that only one list of questions has', () => {
  const analyser = makeAnalyser('en', GLOSSARY);
  const builder = new VocabularyBuilder(analyser.processTerm);
  const headquarters = analyser.terms('headquarters '.repeat(20));
  const asked = analyser.terms('where are the headquaters, whose guesthouse is it');
  builder.add(headquarters, [], asked);

  it('is stray where one typing error makes a common word of it', () => {
    expect(builder.isStray('headquaters')).toBe(true);
    expect(builder.correct('headquaters')).toBe('headquarters');
  });

  it.each([
    ['guesthouse', 'is like no other word'],
    ['headquarters', 'is used by the corpus'],
    ['unheardof', 'is unknown'],
  ])('is not where it is %s, which %s', (word) => {
    expect(builder.isStray(word)).toBe(false);
  });
});

describe('the correction of a word', () => {
  const vocabulary = vocabularyOf('The secretariat and its host', 'Nazarbayev proposed a summit', 'Türkiye');

  it.each([
    ['sumit', 'summit', 'a letter lost'],
    ['summmit', 'summit', 'a letter too many'],
    ['sunmit', 'summit', 'a letter mistaken'],
    ['smumit', 'summit', 'two letters swapped'],
    ['Nazarbaiev', 'nazarbayev', 'in a name'],
    ['Turkyie', 'turkiye', 'in a name with an accent'],
  ])('of %s is %s: %s', (typed, meant) => {
    expect(vocabulary.correct(typed)).toBe(meant);
  });

  it.each([
    ['smit', 'two errors'],
    ['hst', 'too short to say what was meant'],
    ['summ1t', 'a number in it'],
    ['unheard', 'nothing like it'],
    ['thei', 'only a function word is like it'],
    ['', 'nothing typed'],
  ])('of %j is none: %s', (typed) => {
    expect(vocabulary.correct(typed)).toBeNull();
  });

  it('keeps the first letter of a short word, which people seldom mistype', () => {
    expect(vocabulary.correct('cost')).toBeNull();
    expect(vocabulary.correct('ohst')).toBe('host');
    expect(vocabulary.correct('decretariat')).toBe('secretariat');
  });

  it('has lost or swapped a letter where it is as short as four of them', () => {
    const own = vocabularyOf('moth', 'sin', 'chair', 'host');
    expect(own.correct('math')).toBeNull();
    expect(own.correct('skin')).toBeNull();
    expect(own.correct('chir')).toBe('chair');
    expect(own.correct('hots')).toBe('host');
  });

  it('is the commonest of the words that could be meant', () => {
    expect(vocabularyOf('state', 'state', 'stage').correct('stabe')).toBe('state');
    expect(vocabularyOf('state', 'stage', 'stage').correct('stabe')).toBe('stage');
    expect(vocabularyOf('fifth', 'fifth', 'fight').correct('figth')).toBe('fight');
  });

  it('is a word of the corpus or none', () => {
    const words = ['chair', 'charter', 'council', 'CICA', 'emirates'];
    const own = vocabularyOf(words.join(' '));
    const typed = fc.tuple(fc.constantFrom(...words), fc.nat(8), fc.constantFrom('', 'x', '~', 'ч', 'é'));
    fc.assert(
      fc.property(typed, ([word, position, letter]) => {
        const corrected = own.correct(word.slice(0, position) + letter + word.slice(position + 1));
        expect([null, ...words.map((known) => known.toLowerCase())]).toContain(corrected);
      }),
    );
  });

  it('is never a phrase of the glossary, which is no word', () => {
    expect(vocabularyOf('It was set up.').correct('setup')).toBeNull();
  });

  // Trying every edit of such a word would take minutes: the test would run out of its time.
  it('is not looked for where a word is longer than any of the corpus', () => {
    expect(vocabulary.correct('a'.repeat(30_000))).toBeNull();
  });
});
