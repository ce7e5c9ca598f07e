/** One thing that is wrong in a knowledge file, told so that an editor can find and mend it. */
export interface Problem {
  /** Path of the file, as it was given to the program. */
  readonly path: string;
  /** From 1; `null` when the problem is the file as a whole. */
  readonly line: number | null;
  readonly message: string;
}

/** The knowledge folder cannot be used. Names every problem, not only the first. */
export class KnowledgeError extends Error {
  override readonly name = 'KnowledgeError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(describeProblem).join('\n'));
    this.problems = problems;
  }
}

/** `knowledge/membership.md:12: …`, the form that editors and terminals make clickable. */
export function describeProblem({ path, line, message }: Problem): string {
  return line === null ? `${path}: ${message}` : `${path}:${line}: ${message}`;
}
