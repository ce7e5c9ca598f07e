import { z } from 'zod';
import { parsePartialDate } from '../../corpus/partial-date.ts';

/** Most hits of one search. */
const MOST_HITS = 1000;
const HITS = 10;

const asOf = z.string().transform((text, context) => {
  const date = parsePartialDate(text);
  if (date !== null) return date;
  context.addIssue('is not a date such as 2014, 2014-05 or 2014-05-21');
  return z.NEVER;
});

const Request = z.discriminatedUnion('op', [
  z.object({
    op: z.literal('answer'),
    q: z.string(),
    asOf: asOf.nullish(),
    within: z.array(z.string()).nullish(),
  }),
  z.object({ op: z.literal('claim'), text: z.string() }),
  z.object({ op: z.literal('conversation'), turns: z.array(z.string()) }),
  z.object({ op: z.literal('search'), q: z.string(), k: z.int().min(1).max(MOST_HITS).default(HITS) }),
  z.object({
    op: z.literal('load'),
    passages: z.array(z.object({ id: z.string().min(1), title: z.string().default(''), text: z.string() })),
    lang: z.string().nullish(),
  }),
]);

/** One line of the pipe, checked. Fields that no operation knows are let through. */
export type Request = z.infer<typeof Request>;

export type LoadRequest = Extract<Request, { readonly op: 'load' }>;

export type Parsed =
  | { readonly id: unknown; readonly request: Request }
  | { readonly id: unknown; readonly problem: string };

/** `id` is whatever the line holds under that name, also where the rest is broken; `undefined`: nothing. */
export function parseRequest(line: string): Parsed {
  if (line.trim() === '') return { id: undefined, problem: 'The line is empty.' };
  const json = parseJson(line);
  if ('problem' in json) return { id: undefined, problem: json.problem };
  const { id } = Identified.parse(json.value);
  const result = Request.safeParse(json.value);
  return result.success ? { id, request: result.data } : { id, problem: describeIssues(result.error.issues) };
}

/** Anything at all has an id, even if it is none. */
const Identified = z.object({ id: z.unknown() }).catch({ id: undefined });

function parseJson(line: string): { readonly value: unknown } | { readonly problem: string } {
  try {
    return { value: JSON.parse(line) };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return { problem: `The line is not JSON: ${error.message}.` };
  }
}

/** Of thousands of passages with the same fault, the first few tell enough. */
const SHOWN_ISSUES = 3;

function describeIssues(issues: readonly z.core.$ZodIssue[]): string {
  const shown = issues.slice(0, SHOWN_ISSUES).map(describeIssue);
  const left = issues.length - shown.length;
  return `${[...shown, ...(left === 0 ? [] : [`and ${left} more`])].join('; ')}.`;
}

function describeIssue({ code, path, message }: z.core.$ZodIssue): string {
  if (code === 'invalid_union') return 'op must be one of answer, claim, conversation, search and load';
  return path.length === 0 ? message : `${path.join('.')}: ${message}`;
}
