import { describe, expect, it } from 'vitest';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { isConcept, makeConceptFinder } from '../../src/search/concepts.ts';
import { GLOSSARY } from './small-index.ts';

const analyser = makeAnalyser('en');
const keyOf = (token: string) => analyser.readWord(token).word;
const finder = makeConceptFinder(GLOSSARY, keyOf);

/** The groups found in a text, each with the words that it covers. */
function groupsIn(text: string, isTurkish = false): readonly string[] {
  const tokens = analyser.read(text);
  return finder
    .find(text, tokens, isTurkish)
    .map(({ term, first, last }) => `${term} ${text.slice(tokens[first]?.start, tokens[last]?.end)}`);
}

function termsIn(text: string): readonly string[] {
  return finder.find(text, analyser.read(text)).map(({ term }) => term);
}

describe('the groups of a glossary', () => {
  it('are found by a word, in any of its forms', () => {
    expect(groupsIn('Who chaired it?')).toEqual(['~chair chaired']);
    expect(groupsIn('the heads of state')).toEqual(['~chair heads']);
  });

  it('are found by a phrase whose words stand side by side, function words among them', () => {
    expect(groupsIn('When was the body set up?')).toEqual(['~found set up']);
    expect(groupsIn('It set the rules up.')).toEqual([]);
    expect(groupsIn('the Conference on Interaction and more')).toEqual(['~cica Conference on Interaction']);
  });

  it('are found in each language, in one text too', () => {
    expect(groupsIn('Кто основал СВМДА?')).toEqual(['~found основал', '~cica СВМДА']);
    expect(termsIn('CICA, СВМДА, 亚信')).toEqual(['~cica', '~cica', '~cica']);
  });

  it('are found by Turkish words only in Turkish', () => {
    expect(groupsIn('Ne zaman kuruldu?', true)).toEqual(['~found kuruldu']);
    expect(groupsIn('Ne zaman kuruldu?')).toEqual([]);
  });

  it('are found in Chinese, which puts no space between words, the longer word first', () => {
    expect(termsIn('亚信何时成立？').toSorted()).toEqual(['~cica', '~found']);
    expect(termsIn('主席国')).toEqual(['~chairing']);
    expect(termsIn('主席')).toEqual(['~chair']);
  });

  it('are told apart as names, for which any other is as good, and near-synonyms', () => {
    const text = 'CICA was set up';
    const found = finder.find(text, analyser.read(text)).map(({ term, isName }) => [term, isName]);
    expect(found).toEqual([
      ['~cica', true],
      ['~found', false],
    ]);
  });

  it('are not found within a name', () => {
    const names = makeConceptFinder(
      {
        names: [{ id: 'khsg', words: { en: ['Head of Protocol'] } }],
        concepts: [{ id: 'rules', words: { en: ['protocol'] } }],
      },
      keyOf,
    );
    const text = 'the Head of Protocol and a protocol';
    expect(names.find(text, analyser.read(text)).map(({ term }) => term)).toEqual(['~khsg', '~rules']);
  });
});

it('tells the term of a group from the term of any token', () => {
  expect(['~chair', 'chair'].map(isConcept)).toEqual([true, false]);
  expect(analyser.read('~chair').map(({ text }) => isConcept(text))).toEqual([false]);
});
