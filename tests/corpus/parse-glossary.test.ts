import { describe, expect, it } from 'vitest';
import { describeProblem, KnowledgeError } from '../../src/corpus/knowledge-error.ts';
import { parseGlossary } from '../../src/corpus/parse-glossary.ts';

describe('parseGlossary', () => {
  it('reads groups of words by language, in the order of the file', () => {
    const glossary = parse(`
concepts:
  seat:
    en: [headquarters, based]
    ru: [штаб-квартира]
  aim:
    en: [goal]
names:
  iom:
    en: [IOM, International Organization for Migration]
    zh-Hans: [国际移民组织]
`);
    expect(glossary).toEqual({
      concepts: [
        { id: 'seat', words: { en: ['headquarters', 'based'], ru: ['штаб-квартира'] } },
        { id: 'aim', words: { en: ['goal'] } },
      ],
      names: [
        {
          id: 'iom',
          words: { en: ['IOM', 'International Organization for Migration'], 'zh-Hans': ['国际移民组织'] },
        },
      ],
    });
  });

  it('reads a file of comments alone as no groups', () => {
    expect(parse('# nothing yet\n')).toEqual({ concepts: [], names: [] });
  });

  it('leaves numbers, no and null as the words they are', () => {
    expect(parse('concepts:\n  count:\n    no: [no, null, 1st, 28]').concepts).toEqual([
      { id: 'count', words: { no: ['no', 'null', '1st', '28'] } },
    ]);
  });

  it('lets two languages share a word', () => {
    expect(parse('names:\n  astana:\n    en: [Astana]\n    tr: [Astana]').names).toHaveLength(1);
  });

  it('reads translations, whose words may be hints at a group as well', () => {
    const glossary = parse(
      'concepts:\n  seat:\n    ru: [штаб]\ntranslations:\n  seat:\n    en: [seat]\n    ru: [штаб]',
    );
    expect(glossary.translations).toEqual([{ id: 'seat', words: { en: ['seat'], ru: ['штаб'] } }]);
  });

  it('takes a name of the language itself, such as constructor, for an id like any other', () => {
    const glossary = parse('concepts:\n  a:\n    en: [a]\nnames:\n  constructor:\n    en: [builder]');
    expect(glossary.names.map(({ id }) => id)).toEqual(['constructor']);
  });
});

describe('parseGlossary complains, with the line, of', () => {
  it('a word that is translated twice', () => {
    expect(
      problemsOf('translations:\n  a:\n    en: [a]\n    ru: [штаб]\n  b:\n    en: [b]\n    ru: [Штаб]'),
    ).toEqual(['g.yaml:7: "Штаб" (ru) stands already in the group a.']);
  });

  it('an unknown part', () => {
    expect(problemsOf('concepts: {}\nconcept:\n  seat:\n    en: [seat]')).toEqual([
      'g.yaml:2: Unknown: concept.',
    ]);
  });

  it('an id that is not lower-case letters, digits and hyphens', () => {
    expect(problemsOf('names:\n  a:\n    en: [a]\n  The_UN:\n    en: [UN]')).toEqual([
      'g.yaml:4: "names.The_UN" is no id: use lower-case letters, digits and single hyphens.',
    ]);
  });

  it('a language that is none', () => {
    expect(problemsOf('names:\n  un:\n    en: [UN]\n    English: [UN]')).toEqual([
      'g.yaml:4: "names.un.English" is no language code such as en, ru or zh-Hans.',
    ]);
  });

  it.each([
    ['a group without languages', 'concepts:\n  seat: {}', 'g.yaml:2: "concepts.seat" is empty.'],
    [
      'a group without anything',
      'concepts:\n  seat:',
      'g.yaml:2: "concepts.seat" must hold words by language.',
    ],
    ['a language without words', 'concepts:\n  seat:\n    en: []', 'g.yaml:3: "concepts.seat.en" is empty.'],
    [
      'a word where a list should be',
      'concepts:\n  seat:\n    en: seat',
      'g.yaml:3: "concepts.seat.en" must be a list of words.',
    ],
    [
      'a word of signs alone',
      'concepts:\n  seat:\n    en:\n      - seat\n      - "?!"',
      'g.yaml:5: "concepts.seat.en.1" must hold a letter or a digit.',
    ],
    [
      'a list in a list',
      'concepts:\n  seat:\n    en: [seat,\n      [base]]',
      'g.yaml:4: "concepts.seat.en.1" must be a word or a phrase.',
    ],
    ['a list of groups', 'concepts:\n  - seat', 'g.yaml:1: "concepts" must hold groups by id.'],
    ['a bare list', '- seat', 'g.yaml:1: The glossary must hold concepts and names.'],
  ])('%s', (_what, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it('a word that is longer than any word', () => {
    expect(problemsOf(`concepts:\n  seat:\n    en: [${'x'.repeat(81)}]`)).toEqual([
      'g.yaml:3: "concepts.seat.en.0" must have at most 80 characters.',
    ]);
  });

  it('a word twice in a group, whatever its case and spaces', () => {
    expect(problemsOf('names:\n  un:\n    en: [United Nations,\n      UN,\n      united  nations]')).toEqual([
      'g.yaml:5: "united  nations" (en) stands already in the group un.',
    ]);
  });

  it('a word in two groups, also of concepts and names', () => {
    const text =
      'concepts:\n  seat:\n    en: [seat]\n  chair:\n    en: [seat]\nnames:\n  place:\n    en: [Seat]';
    expect(problemsOf(text)).toEqual([
      'g.yaml:5: "seat" (en) stands already in the group seat.',
      'g.yaml:8: "Seat" (en) stands already in the group seat.',
    ]);
  });

  it('an id of a name that a concept has', () => {
    expect(problemsOf('concepts:\n  un:\n    en: [united]\nnames:\n  un:\n    en: [UN]')).toEqual([
      'g.yaml:5: The id un is taken by a concept.',
    ]);
  });

  it('a group written twice', () => {
    expect(problemsOf('names:\n  un:\n    en: [UN]\n  un:\n    en: [United Nations]')).toEqual([
      expect.stringMatching(/^g\.yaml:4: The YAML is broken: .*unique/u),
    ]);
  });

  it('an alias, which could make a small file very large', () => {
    expect(problemsOf('names:\n  un:\n    en: &words [UN]\n  eu:\n    en: *words')).toEqual([
      'g.yaml:5: Write the words out instead of *words.',
    ]);
  });

  it('a file that is too large for one kept by hand', () => {
    expect(problemsOf('#'.repeat(200_001))).toEqual([
      'g.yaml: Too large: 200001 characters, at most 200000.',
    ]);
  });

  it('everything at once, in the order of the file', () => {
    const text = 'concepts:\n  a:\n    en: [x]\n  b:\n    en: [x]\nnames:\n  a:\n    en: [y]';
    expect(problemsOf(text)).toEqual([
      'g.yaml:5: "x" (en) stands already in the group a.',
      'g.yaml:7: The id a is taken by a concept.',
    ]);
  });
});

function parse(text: string) {
  return parseGlossary('g.yaml', text);
}

function problemsOf(text: string): readonly string[] {
  try {
    parse(text);
  } catch (error) {
    if (error instanceof KnowledgeError) return error.problems.map(describeProblem);
    throw error;
  }
  return [];
}
