import type { AskedQuestions } from '../../corpus/load-asked-questions.ts';

/** A question that is listed in two places, of which only one can be right. */
export interface RepeatedQuestion {
  readonly question: string;
  /** Ids of passages; `null`: the list of what no passage answers. */
  readonly places: readonly (string | null)[];
}

/** Questions that are listed for two passages, or for one and among those that no passage answers. */
export function findRepeatedQuestions(
  asked: AskedQuestions,
  unanswered: readonly string[],
): readonly RepeatedQuestion[] {
  const listed = [
    ...[...asked].flatMap(([place, questions]) => questions.map((question) => ({ question, place }))),
    ...unanswered.map((question) => ({ question, place: null })),
  ];
  return [...Map.groupBy(listed, ({ question }) => asAsked(question)).values()].flatMap((same) => {
    const [first] = same;
    const places = [...new Set(same.map(({ place }) => place))];
    return first === undefined || places.length < 2 ? [] : [{ question: first.question, places }];
  });
}

/** A question as it counts: case and punctuation do not make it another one. */
export function asAsked(question: string): string {
  return question
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
