import { type Document, LineCounter, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { yamlLine } from './yaml-line.ts';

/** What is wrong at a path of keys and positions. */
export interface Complaint {
  readonly at: readonly PropertyKey[];
  readonly message: string;
}

interface YamlFile<T extends z.ZodType> {
  /** Shown in problems. */
  readonly path: string;
  readonly text: string;
  /** What the file is called where a problem is about all of it: `The glossary`. */
  readonly name: string;
  readonly schema: T;
  /** What the schema cannot say. */
  readonly review?: (fields: z.output<T>) => readonly Complaint[];
}

interface ParsedYaml<T extends z.ZodType> {
  readonly fields: z.output<T>;
  /** The line, from 1, of what stands at a path of keys and positions. */
  lineOf(at: readonly PropertyKey[]): number;
}

/**
 * Parses a YAML file of a knowledge folder.
 * @throws KnowledgeError naming every problem of the file.
 */
export function parseYamlFile<T extends z.ZodType>(file: YamlFile<T>): ParsedYaml<T> {
  const { path, text, name, schema, review } = file;
  const lines = new LineCounter();
  const document = readYaml(path, text, lines);
  const lineOf = (at: readonly PropertyKey[]): number => yamlLine(document, lines, at);
  const checked = schema.safeParse(document.toJS() ?? {});
  const complaints = checked.success
    ? (review?.(checked.data) ?? [])
    : checked.error.issues.flatMap((issue) => describeIssue(issue, name));
  if (checked.success && complaints.length === 0) return { fields: checked.data, lineOf };
  const problems = complaints.map(({ at, message }) => ({ path, line: lineOf(at), message }));
  throw new KnowledgeError(problems.toSorted((a, b) => a.line - b.line));
}

/** Every value stays text: `no` is Norwegian, not a refusal. */
function readYaml(path: string, text: string, lines: LineCounter): Document {
  const document = parseDocument(text, { schema: 'failsafe', prettyErrors: false, lineCounter: lines });
  const problems: Problem[] = document.errors.map(({ pos: [offset], message }) => ({
    path,
    line: lines.linePos(offset).line,
    message: `The YAML is broken: ${message}.`,
  }));
  visit(document, {
    Alias(_key, { source, range }) {
      const { line } = lines.linePos(range?.[0] ?? 0);
      problems.push({ path, line, message: `Write the words out instead of *${source}.` });
    },
  });
  if (problems.length > 0) throw new KnowledgeError(problems);
  return document;
}

function describeIssue(issue: z.core.$ZodIssue, name: string): readonly Complaint[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ at: [...issue.path, key], message: `Unknown: ${key}.` }));
  const what = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  const where = issue.path.length === 0 ? name : `"${issue.path.join('.')}"`;
  return [{ at: issue.path, message: `${where} ${what}.` }];
}
