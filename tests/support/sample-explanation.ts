import type { Answer } from '../../src/answer/answer.ts';
import type { Contender, ExplainedScore, Explanation, FoundTerm } from '../../src/answer/explanation.ts';
import type { Passage } from '../../src/corpus/passage.ts';

export function foundTerm(fields: Partial<FoundTerm> & Pick<FoundTerm, 'token'>): FoundTerm {
  const { token } = fields;
  return {
    term: token.toLowerCase(),
    form: token.toLowerCase(),
    position: 0,
    places: [0],
    correctedTo: null,
    idf: 1.5,
    isKnown: true,
    boost: 1,
    isName: false,
    isNumber: false,
    group: null,
    place: 'sentence',
    ...fields,
  };
}

/** A score of two features, of which only one is seen. */
function scoreOf(total: number): ExplainedScore {
  const seen = { feature: 'coverage', value: 0.5, weight: 2 * total, amount: total };
  return { total, contributions: [seen, { feature: 'names', value: 0, weight: 3, amount: 0 }] };
}

export function contenderOf(passage: Passage, rank = 1): Contender {
  const [passageScore, sentenceScore] = [scoreOf(10 - rank), scoreOf(8 - rank)];
  return { passage, sentence: passage.text, rank, passageScore, sentenceScore };
}

/** Explains an answer by its first two hits and a question of one term; every field can be replaced. */
export function explanationOf(answer: Answer, fields: Partial<Explanation> = {}): Explanation {
  const { question, confidence, hits } = answer;
  const [best = null, runnerUp = null] = hits.map(({ passage, rank }) => contenderOf(passage, rank));
  const terms = [foundTerm({ token: 'CICA' })];
  return {
    answer,
    outcome: answer.kind === 'not-found' ? 'unsure' : 'sentence',
    query: {
      text: question,
      question,
      type: 'thing',
      terms,
      weight: 1.5,
      years: [],
      words: [],
      asking: [],
      groups: [],
      side: null,
    },
    terms,
    best,
    runnerUp,
    confidence: {
      value: confidence,
      bar: 0.55,
      below: Math.max(0, 0.55 - confidence),
      logOdds: scoreOf(Math.log(confidence / (1 - confidence))),
    },
    table: null,
    ...fields,
  };
}
