import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { QueryTerm } from '../../src/search/parse-query.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { GLOSSARY, indexOf } from './small-index.ts';

const TEXTS = [
  'CICA was founded in Almaty on 14 September 1993.',
  'The chair of CICA is Azerbaijan. The head of the secretariat is another.',
  'The United Arab Emirates is a member.',
];
const index = indexOf(TEXTS, { glossary: GLOSSARY });

function termsOf(question: string): readonly string[] {
  return index.parse(question).terms.map(({ term }) => term);
}

function termIn(question: string, term: string): QueryTerm | undefined {
  return index.parse(question).terms.find((candidate) => candidate.term === term);
}

describe('the terms of a question', () => {
  it('are its telling words in their order', () => {
    expect(termsOf('Is a member another secretariat, or Almaty?')).toEqual([
      'member',
      'anoth',
      'secretariat',
      'almati',
    ]);
  });

  it('are there once, however often they were typed', () => {
    expect(termsOf('Members, a member, MEMBER!')).toEqual(['member']);
  });

  it('say what was typed and where it stood among all words', () => {
    expect(termIn('who is a Member?', 'member')).toMatchObject({
      token: 'Member',
      form: 'member',
      position: 3,
      correctedTo: null,
      isKnown: true,
    });
  });

  it('are mended where the corpus does not know the word', () => {
    expect(termIn('the secretriat', 'secretariat')).toMatchObject({
      token: 'secretriat',
      form: 'secretariat',
      correctedTo: 'secretariat',
      isKnown: true,
    });
  });

  it('stay as typed where nothing like them is known', () => {
    expect(termIn('the zookeeper', 'zookeep')).toMatchObject({ correctedTo: null, isKnown: false });
  });

  it('carry the whole weight of the query', () => {
    const { terms, weight } = index.parse('When did the chair of CICA meet in Almaty?');
    expect(weight).toBeCloseTo(
      terms.reduce((sum, { idf }) => sum + idf, 0),
      10,
    );
    expect(weight).toBeGreaterThan(0);
  });
});

describe('names and numbers in a question', () => {
  it('are told by a capital letter or a digit', () => {
    const { terms } = index.parse('Was the Secretariat founded in Almaty in 1993?');
    expect(terms.filter(({ isName }) => isName).map(({ token }) => token)).toEqual(['Secretariat', 'Almaty']);
    expect(terms.filter(({ isNumber }) => isNumber).map(({ token }) => token)).toEqual(['1993']);
  });

  it('are no names where every question begins with a capital letter, or where all letters are capitals', () => {
    expect(termIn('Almaty?', 'almati')?.isName).toBe(false);
    expect(termIn('WHERE IS ALMATY?', 'almati')?.isName).toBe(false);
  });

  it('keep the years that are asked about', () => {
    expect(index.parse('between 1993 and 2014, for 28 states').years).toEqual(['1993', '2014']);
  });
});

describe('the words of the glossary in a question', () => {
  it('share the weight of a word with what people say for it', () => {
    const plain = indexOf(TEXTS).parse('chair').terms[0];
    const shared = index.parse('chair').terms;
    expect(shared.map(({ term }) => term)).toEqual(['chair', '~chair']);
    expect(shared[0]?.idf).toBeCloseTo((plain?.idf ?? 0) / 2, 10);
    expect(shared[1]?.idf).toBeCloseTo(index.vocabulary.idf('~chair') / 2, 10);
    expect(shared.map(({ boost }) => boost)).toEqual([1, 0.5]);
  });

  it('stand for a word that the corpus does not have', () => {
    expect(termsOf('When was it set up?')).toEqual(['~found']);
  });

  it('take the place of the tokens that a name covers', () => {
    expect(termsOf('the United Arab Emirates')).toEqual(['~uae']);
    expect(termIn('the United Arab Emirates', '~uae')).toMatchObject({
      token: 'United Arab Emirates',
      position: 1,
      isName: true,
      boost: 1,
    });
  });

  it('are left out where no passage has any word of the group, unless it is a name', () => {
    const empty = indexOf(['Nothing of it.'], { glossary: GLOSSARY });
    expect(empty.parse('set up').terms.map(({ term }) => term)).toEqual([]);
    expect(empty.parse('СВМДА').terms).toMatchObject([{ term: '~cica', isKnown: false, isName: true }]);
  });

  it('carry a question over from another language', () => {
    expect(termsOf('Когда основали СВМДА?')).toEqual(expect.arrayContaining(['~found', '~cica']));
    expect(termsOf('亚信何时成立？')).toEqual(expect.arrayContaining(['~found', '~cica']));
  });
});

describe('the side that is asked for', () => {
  it.each([
    ['who came after Peru', 'after'],
    ['who was there before the summit', 'before'],
    ['was it modelled after the summit', null],
    ['named after whom', null],
    ['what was it after all', null],
    ['who was there', null],
  ])('of "%s" is %s', (question, side) => {
    expect(index.parse(question).side).toBe(side);
  });
});

describe('what leads up to a question', () => {
  it('counts less than the question, but in full where the question only refers to it', () => {
    const idfOf = (text: string, term: string) =>
      index.parse(text).terms.find((one) => one.term === term)?.idf ?? 0;
    const alone = idfOf('the summit', 'summit');
    expect(idfOf('The summit is near. Where is Almaty?', 'summit')).toBeLessThan(alone);
    expect(idfOf('The summit is near. Where is it?', 'summit')).toBe(alone);
  });
});

describe('a long text', () => {
  it('is cut to thirty terms, the most telling ones', () => {
    const words =
      'alpha bravo cargo delta eager fable giant hotel inner joker karma lemon mango noble ocean piano queen river sugar table uncle vivid water xenon yacht zebra amber basil cedar'.split(
        ' ',
      );
    expect(words).toHaveLength(29);
    const known = indexOf([words.join(' '), `${words.join(' ')} rareone`, 'raretwo']);
    const { terms } = known.parse(`rareone ${words.join(' ')} unheardof raretwo`);
    expect(terms).toHaveLength(30);
    expect(terms.map(({ token }) => token)).toEqual(
      expect.arrayContaining(['rareone', 'raretwo', 'unheardof']),
    );
  });

  it('takes what asks by "how" for beside the point', () => {
    const told = (question: string) => index.parse(question).terms.find(({ token }) => token === 'much')?.idf;
    expect(told('how much is the chair')).toBe(0.5);
    expect(told('is it much')).toBeGreaterThan(0.5);
  });

  it('takes whoever wrote a text for beside the point, where that is what "the" means', () => {
    const idfOf = (question: string) =>
      index.parse(question).terms.find(({ token }) => /^user/u.test(token))?.idf;
    expect(idfOf('what did the user buy')).toBe(0.5);
    expect(idfOf('how many users are there')).toBeGreaterThan(0.5);
  });

  it('is read for 2,000 characters, of the 6,000 that a command may hold', () => {
    const text = `${'the '.repeat(500)}Almaty `.padEnd(6000, 'secretariat ');
    expect(index.parse(text)).toMatchObject({ text: 'the '.repeat(500), terms: [], weight: 0 });
  });

  it('never makes more terms than a set of them can hold, nor the same one twice', () => {
    fc.assert(
      fc.property(arbitraryText(6000), (text) => {
        const { terms, weight } = index.parse(text);
        expect(terms.length).toBeLessThanOrEqual(30);
        expect(new Set(terms.map(({ term }) => term)).size).toBe(terms.length);
        expect(Number.isFinite(weight)).toBe(true);
      }),
    );
  });
});

describe('what a term tells', () => {
  const idfOf = (question: string, term: string) => termIn(question, term)?.idf ?? Number.NaN;

  it('is little for a word of any question, although the corpus never uses it', () => {
    expect(idfOf('what kind is it', 'kind')).toBeLessThan(idfOf('which soldier is it', 'soldier'));
  });

  it('is no more for the words of a phrase together than for what they mean', () => {
    const setUp = indexOf(['They set it.', 'It was founded.', 'It was founded late.'], {
      glossary: GLOSSARY,
    });
    const { terms } = setUp.parse('who set up it');
    const idf = (term: string) => terms.find((candidate) => candidate.term === term)?.idf ?? Number.NaN;
    expect(idf('set')).toBeLessThanOrEqual(idf('~found'));
  });
});
