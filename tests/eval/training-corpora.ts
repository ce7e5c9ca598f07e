import { loadAskedQuestions } from '../../src/corpus/load-asked-questions.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { loadGlossary } from '../../src/corpus/load-glossary.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import { buildPassageIndex, type PassageIndex } from '../../src/search/build-passage-index.ts';
import { isHeldOut, loadPublicQuestions, type PublicQuestion, type PublicSet } from './load-questions.ts';

/** Every fourth question is enough: the weights of all of them differ by less than they do by chance. */
const SAMPLE = 4;

/** What weights are fitted on: our own content and the public articles that are not held out. */
export interface TrainingCorpora {
  readonly own: PassageIndex;
  readonly public: PassageIndex;
  readonly publicSet: PublicSet;
  /** A sample of the public questions about articles that are not held out. */
  readonly questions: readonly PublicQuestion[];
}

export async function loadTrainingCorpora(): Promise<TrainingCorpora> {
  const corpus = await loadCorpus('knowledge');
  const analyser = makeAnalyser('en', await loadGlossary('knowledge'));
  const publicSet = loadPublicQuestions();
  return {
    own: buildPassageIndex(corpus.passages, analyser, await loadAskedQuestions('knowledge', corpus)),
    public: buildPassageIndex(publicSet.passages, makeAnalyser()),
    publicSet,
    questions: publicSet.questions.filter(
      ({ article }, position) => position % SAMPLE === 0 && !isHeldOut(article),
    ),
  };
}

/** The index of the public articles without one of them: none of its questions has an answer there. */
export function withoutArticle({ passages }: PublicSet, article: string): PassageIndex {
  return buildPassageIndex(
    passages.filter(({ headings }) => headings[0] !== article),
    makeAnalyser(),
  );
}
