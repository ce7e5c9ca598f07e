import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { findTexts, GLOSSARY, indexOf } from './small-index.ts';

/** What to expect of a question: the texts of its hits in order, each with the reason for its place. */
type Expected = readonly (readonly [text: string, reason: string])[];

function expectOrder(found: readonly string[], expected: Expected): void {
  expect(found).toEqual(expected.map(([text]) => text));
}

describe('the order of hits', () => {
  it('has a passage whose heading names the thing above one that only mentions it', () => {
    const index = indexOf([
      ['Budget', 'States pay for the meetings and for the secretariat.'],
      ['Secretariat', 'The experts in the secretariat look after the meetings.'],
      ['Charter', 'The experts look after the meetings.'],
    ]);
    expectOrder(findTexts(index, 'secretariat'), [
      ['The experts in the secretariat look after the meetings.', 'its heading says that it is about it'],
      ['States pay for the meetings and for the secretariat.', 'only mentions it'],
    ]);
  });

  it('finds a passage by its heading alone', () => {
    const index = indexOf([
      ['Secretariat', 'The experts look after the meetings.'],
      ['Charter', 'The experts look after the meetings.'],
    ]);
    const hits = index.search(index.parse('secretariat'), 5);
    expect(hits.map(({ passage }) => passage.headings)).toEqual([['Secretariat']]);
  });

  it('has the exact form above another form of the word', () => {
    const index = indexOf([
      'The ministers propose a topic.',
      'The ministers proposed a topic.',
      'The ministers proposing a topic.',
      'Nobody came there.',
    ]);
    expect(findTexts(index, 'proposed topic')[0]).toBe('The ministers proposed a topic.');
    expect(findTexts(index, 'proposing topic')[0]).toBe('The ministers proposing a topic.');
    expect(findTexts(index, 'proposing topic')).toHaveLength(3);
  });

  it('goes by the order of words', () => {
    const index = indexOf([
      'The committee of council members eats senior fish.',
      'The council of senior members eats committee fish.',
      'Nobody came there.',
    ]);
    expectOrder(findTexts(index, 'senior members'), [
      ['The council of senior members eats committee fish.', 'side by side, as asked'],
      ['The committee of council members eats senior fish.', 'apart, the other way round'],
    ]);
  });

  it('has more of the question above less of it', () => {
    const index = indexOf([
      'The summit ended.',
      'The charter was signed at the fourth summit.',
      'The fourth summit ended.',
      'Nobody came there.',
    ]);
    expectOrder(findTexts(index, 'charter of the fourth summit'), [
      ['The charter was signed at the fourth summit.', 'all three'],
      ['The fourth summit ended.', 'two of them'],
      ['The summit ended.', 'one, which most texts have'],
    ]);
  });

  it('has the name and the year that were asked about above others', () => {
    const index = indexOf([
      'Japan became an observer in 2014.',
      'Qatar became a member in 2014.',
      'Qatar became a guest in 2010.',
    ]);
    const [first] = findTexts(index, 'What did Qatar become in 2014?');
    expect(first).toBe('Qatar became a member in 2014.');
    expect(findTexts(index, 'What did Qatar become in 2010?')[0]).toBe('Qatar became a guest in 2010.');
  });

  it('has what people ask for first, in whatever words', () => {
    const texts = [
      'Twenty-eight states belong to it.',
      'The states sign up for a club.',
      'Nobody came there.',
    ];
    const asked = new Map([['1', ['how big is the club']]]);
    expectOrder(findTexts(indexOf(texts), 'how big is the club'), [
      ['The states sign up for a club.', 'the only one to mention a club'],
    ]);
    expectOrder(findTexts(indexOf(texts, { asked }), 'how big is the club'), [
      ['Twenty-eight states belong to it.', 'the very question that people ask for it'],
      ['The states sign up for a club.', 'mentions a club'],
    ]);
  });

  it('has what people ask for in common words first, however many passages hold those', () => {
    const others = Array.from({ length: 40 }, (_, position) => `Club ${position} has a house.`);
    const asked = new Map([
      ['1', ['how old is it', 'founding day of the society', 'who set the society up', 'its first years']],
      ...others.map((_, position): [string, string[]] => [`${position + 2}`, ['old house']]),
    ]);
    const [best] = findTexts(indexOf(['It was founded in 1992.', ...others], { asked }), 'how old is it');
    expect(best).toBe('It was founded in 1992.');
  });

  it('does not change with the position of a passage', () => {
    const texts = ['The summit met in Almaty.', 'A summit is planned.', 'Almaty is a city.'];
    const forward = findTexts(indexOf(texts), 'summit in Almaty');
    expect(findTexts(indexOf(texts.toReversed()), 'summit in Almaty')).toEqual(forward);
  });
});

it('knows the words of headings and of the questions that people ask, too', () => {
  const index = indexOf([['Secretariat', 'It met.']], { asked: new Map([['1', ['who runs the office']]]) });
  const corrected = index.parse('sekretariat ofice').terms.map(({ correctedTo }) => correctedTo);
  expect(corrected).toEqual(['secretariat', 'office']);
});

describe('what is found', () => {
  it('holds a term of the question; nothing is found for none', () => {
    const index = indexOf(['The summit met.', 'The charter.']);
    expect(findTexts(index, 'charter')).toEqual(['The charter.']);
    expect(['', 'the', '?!', 'zookeeper'].map((question) => findTexts(index, question))).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('is found in spite of a typing error', () => {
    const index = indexOf(['The secretariat is in Astana.', 'The charter.']);
    expect(findTexts(index, 'secretarait')).toEqual(['The secretariat is in Astana.']);
    expect(findTexts(index, 'astaan')).toEqual(['The secretariat is in Astana.']);
  });

  it('is found in spite of two errors in a long word, but a known word finds only itself', () => {
    const index = indexOf(['The secretariat met.', 'The secretary spoke.', 'The charter.']);
    expect(findTexts(index, 'sekretarait')[0]).toBe('The secretariat met.');
    expect(findTexts(index, 'secretary')).toEqual(['The secretary spoke.']);
  });

  it('is found by another word of the glossary, below the word itself', () => {
    const index = indexOf(['He is the head of it.', 'He is the chair of it.', 'The charter.'], {
      glossary: GLOSSARY,
    });
    expectOrder(findTexts(index, 'chair'), [
      ['He is the chair of it.', 'the word itself'],
      ['He is the head of it.', 'what people say for it'],
    ]);
  });

  it('is found by another name as well as by its own', () => {
    const index = indexOf(['The Conference on Interaction met.', 'The charter.'], { glossary: GLOSSARY });
    for (const name of ['CICA', 'СВМДА', '亚信'])
      expect(findTexts(index, name)).toEqual(['The Conference on Interaction met.']);
  });

  it('is at most what was asked for, the best of it', () => {
    const index = indexOf(
      Array.from({ length: 80 }, (_, position) => `The summit met ${'again '.repeat(position)}`),
    );
    const query = index.parse('summit');
    expect(index.search(query, 3)).toEqual(index.search(query, 60).slice(0, 3));
    expect(index.search(query, 60)).toHaveLength(60);
    expect(index.search(query, 0)).toEqual([]);
  });

  it('is only what the filter lets through, and all of that, ranked from one', () => {
    const index = indexOf([
      ...Array.from({ length: 60 }, () => 'The summit summit.'),
      'One summit among many other words.',
    ]);
    const query = index.parse('summit');
    const hits = index.search(query, 5, { within: ({ id }) => id === '61' });
    expect(hits.map(({ passage, rank }) => [passage.id, rank])).toEqual([['61', 1]]);
    expect(index.search(query, 5, { within: () => false })).toEqual([]);
  });

  it('names the terms that matched', () => {
    const index = indexOf(['The summits met in Almaty.', 'The charter.']);
    const [hit] = index.search(index.parse('the charter of the Almaty summit'), 5, {
      within: ({ id }) => id === '1',
    });
    expect(hit?.terms.toSorted()).toEqual(['almati', 'summit']);
  });
});

it('finds nothing in an empty index', () => {
  expect(findTexts(indexOf([]), 'summit')).toEqual([]);
});

it('gives the same hits for the same question, whatever it is and whatever was asked between', () => {
  const texts = ['The summit met in Almaty.', 'A summit of CICA.', 'Almaty, a city: “a word”.', '亚信成立'];
  const index = indexOf(texts, { glossary: GLOSSARY });
  fc.assert(
    fc.property(arbitraryText(2000), fc.constantFrom(...texts), (noise, text) => {
      const question = `${text} ${noise}`;
      const search = (searched: typeof index) => searched.search(searched.parse(question), 10);
      const first = search(index);
      expect(first.length).toBeGreaterThan(0);
      expect(search(index)).toEqual(first);
      expect(first.map(({ passage }) => passage.text)).toEqual(
        findTexts(indexOf(texts, { glossary: GLOSSARY }), question),
      );
    }),
  );
});
