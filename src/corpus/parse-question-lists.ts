/** Questions that stand together in a file, one to a line. */
export interface QuestionList {
  /** The line above them, without its `#`; `null`: the file begins with them. */
  readonly heading: string | null;
  /** The number of that line. */
  readonly line: number;
  readonly questions: readonly string[];
}

/** Takes a problem of a file. */
export type ReportProblem = (line: number, message: string) => void;

/** Longer ones would not fit where they are suggested. */
const LONGEST = 200;
const SHORTEST = 3;

/**
 * Reads questions, one to a line, under lines that begin with `#`; lines that are empty say nothing. Reports what is
 * no question, and leaves it out.
 */
export function parseQuestionLists(text: string, report: ReportProblem): readonly QuestionList[] {
  let questions: string[] = [];
  const lists: QuestionList[] = [{ heading: null, line: 1, questions }];
  for (const [position, untrimmed] of text.split('\n').entries()) {
    const line = untrimmed.trim();
    if (line.startsWith('#')) {
      questions = [];
      lists.push({ heading: line.replace(/^#+\s*/u, ''), line: position + 1, questions });
    } else if (line !== '') {
      const problem = problemOf(line);
      if (problem === null) questions.push(line);
      else report(position + 1, problem);
    }
  }
  return lists;
}

function problemOf(question: string): string | null {
  if (question.length < SHORTEST) return `"${question}" is too short for a question.`;
  return question.length > LONGEST
    ? `A question of ${question.length} characters; it must have at most ${LONGEST}.`
    : null;
}
