import type { z } from 'zod';
import { openYaml } from './open-yaml.ts';

/** Takes a problem of a file; `null`: of no one line. */
export type ReportProblem = (line: number | null, message: string) => void;

/** A file's content, and the line on which a key or an item of its outermost level begins. */
export interface ParsedYaml<T> {
  readonly value: T;
  readonly lineOf: (key: string | number) => number;
}

/** Reads YAML whose scalars are all texts. Reports what is broken, and gives `null` then. */
export function parseYaml<T extends z.ZodType>(
  text: string,
  schema: T,
  report: ReportProblem,
): ParsedYaml<z.output<T>> | null {
  const { document, lines, broken } = openYaml(text);
  for (const { line, message } of broken) report(line, message);
  if (broken.length > 0) return null;
  const checked = schema.safeParse(document.toJS() ?? undefined);
  if (!checked.success) {
    for (const { path, message } of checked.error.issues) report(null, `"${path.join('.')}" ${message}.`);
    return null;
  }
  const lineOf = (key: string | number) => lines.linePos(offsetOf(document.get(key, true))).line;
  return { value: checked.data, lineOf };
}

function offsetOf(node: unknown): number {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : 0;
}
