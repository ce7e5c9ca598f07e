import { buildCorpus } from '../../src/corpus/build-corpus.ts';
import type { Corpus } from '../../src/corpus/corpus.ts';
import type { Passage, Source } from '../../src/corpus/passage.ts';
import type { PassageLock } from '../../src/corpus/passage-lock.ts';

export const SECRETARIAT: Source = {
  publisher: 'CICA Secretariat',
  title: 'About CICA',
  url: 'https://example.org/about',
  date: '2020-01-15',
};

export function samplePassage(fields: Partial<Passage> & { readonly id: string }): Passage {
  const documentId = fields.id.split('#')[0] ?? '';
  const text = fields.text ?? 'CICA is a forum.';
  return {
    documentId,
    headings: ['Origins'],
    text,
    start: 0,
    end: text.length,
    line: 1,
    sources: [SECRETARIAT],
    language: 'en',
    asOf: null,
    validFrom: null,
    validUntil: null,
    isElsewhere: false,
    row: null,
    ...fields,
  };
}

/** A corpus of documents made of these passages, in their order. */
export function corpusOf(passages: readonly Passage[], lock?: PassageLock): Corpus {
  const ids = [...new Set(passages.map(({ documentId }) => documentId))];
  return buildCorpus(
    ids.map((id) => {
      const own = passages.filter(({ documentId }) => documentId === id);
      return {
        id,
        title: own[0]?.headings[0] ?? id,
        language: 'en',
        questions: [],
        body: own.map(({ text }) => text).join('\n\n'),
        passages: own,
      };
    }),
    lock,
  );
}

export const PROPOSAL = samplePassage({
  id: 'origins#proposal',
  headings: ['Origins', 'The proposal'],
  text: 'The idea of convening CICA was first proposed by Nursultan Nazarbayev, President of Kazakhstan, on 5 October 1992.',
  asOf: '1992-10-05',
  line: 12,
});

export const FIRST_SUMMIT = samplePassage({
  id: 'origins#first-summit',
  headings: ['Origins', 'The first summit'],
  text: 'The first CICA summit was held in Almaty in June 2002.',
  asOf: '2002-06-04',
});

export const MEMBER_COUNT = samplePassage({
  id: 'membership#count',
  headings: ['Membership', 'Member states'],
  text: 'CICA has 28 member states.',
  asOf: '2025-09-25',
  sources: [{ publisher: 'Ministry', title: 'On the Council', url: null, date: '2025-09-25' }],
});

export const OLD_MEMBER_COUNT = samplePassage({
  id: 'membership#old-count',
  headings: ['Membership', 'Member states'],
  text: 'CICA has 27 member states.',
  asOf: '2018-08-16',
});

export const OTHER_CICA = samplePassage({
  id: 'other-meanings#insurance',
  headings: ['Other meanings'],
  text: 'CICA is also short for an insurance association.',
});

export const SAMPLE_CORPUS = corpusOf([PROPOSAL, FIRST_SUMMIT, MEMBER_COUNT, OLD_MEMBER_COUNT, OTHER_CICA]);
