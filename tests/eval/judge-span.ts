/** Exact match and F1 of a span against the answers that people gave, the better of all answers: as SQuAD does. */
export interface SpanJudgement {
  readonly exact: number;
  readonly f1: number;
}

export function judgeSpan(span: string, answers: readonly string[]): SpanJudgement {
  const judged = answers.map((answer) => judgeOne(wordsOf(span), wordsOf(answer)));
  return {
    exact: Math.max(0, ...judged.map(({ exact }) => exact)),
    f1: Math.max(0, ...judged.map(({ f1 }) => f1)),
  };
}

function judgeOne(span: readonly string[], answer: readonly string[]): SpanJudgement {
  const exact = span.join(' ') === answer.join(' ') ? 1 : 0;
  const left = [...answer];
  let shared = 0;
  for (const word of span) {
    const at = left.indexOf(word);
    if (at < 0) continue;
    left.splice(at, 1);
    shared += 1;
  }
  return { exact, f1: shared === 0 ? exact : (2 * shared) / (span.length + answer.length) };
}

/** SQuAD's normalisation: small letters, no punctuation, no articles. */
function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .replace(/[!-/:-@[-`{-~]/gu, '')
    .split(/\s+/u)
    .filter((word) => word !== '' && !/^(?:a|an|the)$/u.test(word));
}
