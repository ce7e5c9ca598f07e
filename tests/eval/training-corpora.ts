import { loadField } from '../../src/answer/load-field.ts';
import { collectTables, type Table } from '../../src/answer/tables/table.ts';
import type { AskedQuestions } from '../../src/corpus/load-asked-questions.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { makeAnalyser } from '../../src/search/analyser.ts';
import {
  buildPassageIndex,
  type ListedQuestions,
  type PassageIndex,
} from '../../src/search/build-passage-index.ts';
import { isHeldOut, loadPublicQuestions, type PublicQuestion, type PublicSet } from './load-questions.ts';

/** Every third question is enough for ranking and confidence; for sentences all of them gain 0.3 points. */
const SAMPLE = 3;

/** Our own content without a part of the questions that are listed for it, and that part. */
export interface Fold {
  readonly index: PassageIndex;
  readonly asked: readonly { readonly q: string; readonly passage: string }[];
  readonly unanswered: readonly string[];
}

/** What weights are fitted on: our own content and the public articles that are not held out. */
export interface TrainingCorpora {
  readonly own: PassageIndex;
  readonly tables: readonly Table[];
  /** Our own content as it would be found if no questions were listed for it. */
  readonly ownUnlisted: PassageIndex;
  /** Each listed question is left out of the lists once, so that it is met as a new one. */
  readonly folds: readonly Fold[];
  readonly public: PassageIndex;
  readonly publicSet: PublicSet;
  /** The public questions about articles that are not held out. */
  readonly allQuestions: readonly PublicQuestion[];
  /** A sample of them. */
  readonly questions: readonly PublicQuestion[];
}

export async function loadTrainingCorpora(): Promise<TrainingCorpora> {
  const corpus = await loadCorpus('knowledge');
  const { glossary, asked, unanswered } = await loadField('knowledge', corpus);
  const analyser = makeAnalyser('en', glossary);
  const publicSet = loadPublicQuestions();
  const build = (listed: ListedQuestions) => buildPassageIndex(corpus.passages, analyser, listed);
  const own = build({ asked, unanswered });
  return {
    own,
    tables: collectTables(own),
    ownUnlisted: build({}),
    folds: foldsOf(asked, unanswered, build),
    public: buildPassageIndex(publicSet.passages, makeAnalyser()),
    publicSet,
    allQuestions: publicSet.questions.filter(({ article }) => !isHeldOut(article)),
    questions: publicSet.questions.filter(
      ({ article }, position) => position % SAMPLE === 0 && !isHeldOut(article),
    ),
  };
}

const FOLDS = 5;

function foldsOf(
  asked: AskedQuestions,
  unanswered: readonly string[],
  build: (listed: ListedQuestions) => PassageIndex,
): readonly Fold[] {
  const pairs = [...asked].flatMap(([passage, questions]) => questions.map((q) => ({ q, passage })));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isOut = (_: unknown, position: number) => position % FOLDS === fold;
    const isKept = (_: unknown, position: number) => position % FOLDS !== fold;
    const lists = [...Map.groupBy(pairs.filter(isKept), ({ passage }) => passage)];
    return {
      index: build({
        asked: new Map(lists.map(([passage, own]) => [passage, own.map(({ q }) => q)])),
        unanswered: unanswered.filter(isKept),
      }),
      asked: pairs.filter(isOut),
      unanswered: unanswered.filter(isOut),
    };
  });
}

/** The index of the public articles without one of them: none of its questions has an answer there. */
export function withoutArticle({ passages }: PublicSet, article: string): PassageIndex {
  return buildPassageIndex(
    passages.filter(({ headings }) => headings[0] !== article),
    makeAnalyser(),
  );
}
