import type { AskedQuestions } from '../corpus/load-asked-questions.ts';
import type { Glossary } from '../corpus/parse-glossary.ts';
import type { Passage } from '../corpus/passage.ts';
import { makeAnalyser, NO_GLOSSARY } from '../search/analyser.ts';
import { buildPassageIndex } from '../search/build-passage-index.ts';
import { languageOf } from '../search/languages/language.ts';
import type { Answer } from './answer.ts';
import { answerQuestion } from './answer-question.ts';
import { makeCheckClaim } from './check-claim.ts';
import type { AnswerOptions, Engine } from './engine.ts';
import { explainAnswer } from './explain-answer.ts';
import { isSmallTalk, normaliseQuestion } from './normalise-question.ts';
import { answerParts } from './parts/answer-parts.ts';
import { makeFindName } from './restate/names-by-sound.ts';
import { makeRestateQuestion } from './restate/restate-question.ts';
import { speakFor } from './speak-for.ts';
import { makeSuggest } from './suggest.ts';
import { collectTables } from './tables/table.ts';

export interface EngineOptions {
  /** BCP 47 language of the passages; default: English. */
  readonly language?: string;
  readonly glossary?: Glossary;
  /** How people ask for passages. */
  readonly asked?: AskedQuestions;
  /** Questions that no passage answers. */
  readonly unanswered?: readonly string[];
  /** Questions to offer while people type. */
  readonly questions?: readonly string[];
}

/** Builds the engine over the passages of a corpus in one language, with the glossary of its field. */
export function buildEngine(
  passages: readonly Passage[],
  { language, glossary, questions = [], ...listed }: EngineOptions = {},
): Engine {
  const index = buildPassageIndex(passages, makeAnalyser(language, glossary), listed);
  const tables = collectTables(index);
  const restate = makeRestateQuestion(
    glossary ?? NO_GLOSSARY,
    new Set(passages.map((passage) => languageOf(passage.language))),
    makeFindName(
      passages.map(({ text }) => text),
      (word) => index.vocabulary.isName(word),
    ),
  );
  const judgeOne = (question: string, options: AnswerOptions = {}) =>
    answerQuestion(question, index, tables, options);
  // Thanks would be restated as the verb of a statement.
  const judge = (question: string, options: AnswerOptions = {}) =>
    answerParts(
      { answer: judgeOne, passages },
      isSmallTalk(question) ? question : speakFor(restate(question)),
      options,
    );
  // What was asked is shown as it was asked, in whatever language it was judged.
  const asAsked = (question: string, judged: Answer): Answer => ({
    ...judged,
    question: normaliseQuestion(question),
  });
  return {
    passages,
    answer: (question, options) => asAsked(question, judge(question, options)),
    explain: (question, options = {}) => {
      const judged = judge(question, options);
      return {
        ...explainAnswer(judged, index, tables, options),
        answer: asAsked(question, judged),
      };
    },
    search: (query, limit) => index.search(index.parse(restate(query)), limit),
    check: makeCheckClaim(index, tables, restate),
    suggest: makeSuggest(index, questions),
  };
}
