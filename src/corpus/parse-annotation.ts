import type { Html } from 'mdast';
import { parseDocument } from 'yaml';
import { z } from 'zod';
import { lineOf } from './parse-markdown.ts';
import type { Report } from './parse-source.ts';

const Text = z.string().min(1);

const AnnotationFields = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'must be lower-case letters, digits and single hyphens')
    .optional(),
  'as-of': Text.optional(),
  from: Text.optional(),
  until: Text.optional(),
  key: z.union([Text.transform((column) => [column]), z.array(Text).min(1)]).optional(),
});

/** What `<!-- id: …, as-of: … -->` above a block says about it. Dates may name a table's column. */
export type Annotation = z.output<typeof AnnotationFields>;

/** A comment that begins with `word:` is meant for the program; any other is a note between editors. */
const ANNOTATION = /^<!--\s*([a-z-]+\s*:[\s\S]*?)-->\s*$/u;

/** Reads a comment; `null` for a note between editors and, after a report, for a broken one. */
export function parseAnnotation(node: Html, report: Report): Annotation | null {
  const body = ANNOTATION.exec(node.value)?.[1];
  if (body === undefined) return null;
  const fields = parseYaml(`{${body}}`, AnnotationFields);
  if ('value' in fields) return fields.value;
  for (const message of fields.messages) report(lineOf(node), `In the comment above a block, ${message}`);
  return null;
}

/** Parses YAML whose values all stay text (`2014` is not a number), then checks it. */
export function parseYaml<T extends z.ZodType>(
  text: string,
  schema: T,
): { readonly value: z.output<T> } | { readonly messages: readonly string[] } {
  const yaml = parseDocument(text, { schema: 'failsafe', prettyErrors: false });
  if (yaml.errors.length > 0)
    return { messages: yaml.errors.map((error) => `the YAML is broken: ${error.message}`) };
  const checked = schema.safeParse(yaml.toJS() ?? {});
  if (checked.success) return { value: checked.data };
  return { messages: checked.error.issues.map(describeIssue) };
}

function describeIssue(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return `unknown: ${issue.keys.join(', ')}.`;
  const field = issue.path.join('.');
  return field === '' ? `${issue.message}.` : `"${field}": ${issue.message}.`;
}
