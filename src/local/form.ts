import { RESTJSONErrorCodes } from 'discord-api-types/v10';
import type { z } from 'zod';
import { DiscordError } from './discord-error.ts';

/** Discord's tree of complaints: field names and positions lead to `_errors`. */
export interface FormErrors {
  [field: string]: FormErrors | FieldError[];
}

interface FieldError {
  readonly code: string;
  readonly message: string;
}

/** A complaint and the path of the field it is about. */
export interface FieldComplaint extends FieldError {
  readonly path: readonly PropertyKey[];
}

/**
 * The body, as the schema describes it.
 *
 * @param prefix where the body sits in the request; Discord starts the paths of an interaction
 *   callback's complaints with `data`.
 * @throws DiscordError 50035 naming every field that is wrong.
 */
export function parseForm<Schema extends z.ZodType>(
  schema: Schema,
  body: unknown,
  prefix: readonly string[] = [],
): z.infer<Schema> {
  const parsed = schema.safeParse(body, { reportInput: true });
  if (parsed.success) return parsed.data;
  throw invalidForm(
    parsed.error.issues.map((issue) => {
      const { path, ...complaint } = complaintOf(issue);
      return { ...complaint, path: [...prefix, ...path] };
    }),
  );
}

/** Discord's 50035 for these fields. */
export function invalidForm(complaints: readonly FieldComplaint[]): DiscordError {
  const errors: FormErrors = {};
  for (const { path, code, message } of complaints) addComplaint(errors, path, { code, message });
  return new DiscordError(400, RESTJSONErrorCodes.InvalidFormBodyOrContentType, 'Invalid Form Body', errors);
}

function addComplaint(errors: FormErrors, path: readonly PropertyKey[], complaint: FieldError): void {
  let node = errors;
  for (const step of path) {
    const next = node[String(step)];
    const child = next === undefined || Array.isArray(next) ? {} : next;
    node[String(step)] = child;
    node = child;
  }
  const here = node['_errors'];
  node['_errors'] = [...(Array.isArray(here) ? here : []), complaint];
}

/**
 * A complaint of ours inside a schema: `context.addIssue(complain(...))`. Make a new one for each: zod
 * puts the path of the field into it.
 */
export function complain(code: string, message: string, path: PropertyKey[] = []): SchemaIssue {
  return { code: 'custom', params: { code }, message, path };
}

/** A type and not an interface: only then does it fit where any further field is allowed. */
export type SchemaIssue = {
  readonly code: 'custom';
  readonly params: { readonly code: string };
  readonly message: string;
  readonly path: PropertyKey[];
};

function complaintOf(issue: z.core.$ZodIssue): FieldComplaint {
  const at = (path: readonly PropertyKey[], code: string, message: string) => ({ path, code, message });
  switch (issue.code) {
    case 'custom':
      return at(issue.path, String(issue.params?.['code'] ?? 'BASE_TYPE_INVALID'), issue.message);
    case 'invalid_union':
      return unionComplaint(issue);
    case 'too_big':
      return at(issue.path, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${issue.maximum}.`);
    case 'too_small':
      return at(
        issue.path,
        'NUMBER_TYPE_MIN',
        `int value should be greater than or equal to ${issue.minimum}.`,
      );
    case 'invalid_value':
      return issue.input === undefined
        ? at(issue.path, ...REQUIRED)
        : at(issue.path, 'BASE_TYPE_CHOICES', `Value must be one of (${issue.values.join(', ')}).`);
    case 'invalid_type':
      return issue.input === undefined || issue.input === null
        ? at(issue.path, ...REQUIRED)
        : at(issue.path, ...wrongType(issue.expected));
    default:
      return at(issue.path, 'BASE_TYPE_INVALID', issue.message);
  }
}

const REQUIRED = ['BASE_TYPE_REQUIRED', 'This field is required'] as const;

/** Discord complains about a component of a wrong type at the component, not at its `type`. */
function unionComplaint(issue: z.core.$ZodIssueInvalidUnion): FieldComplaint {
  if (!('discriminator' in issue)) return firstComplaint(issue);
  const options = 'options' in issue && Array.isArray(issue.options) ? issue.options.join(', ') : '';
  return {
    path: issue.path.slice(0, -1),
    code: 'UNION_TYPE_CHOICES',
    message: `Value of field "${issue.discriminator}" must be one of (${options}).`,
  };
}

/** A value of several types is measured by the first of them. */
function firstComplaint({ errors, path }: z.core.$ZodIssueInvalidUnion): FieldComplaint {
  const first = errors[0]?.[0];
  if (!first) return { path, code: 'BASE_TYPE_INVALID', message: 'Invalid value.' };
  const complaint = complaintOf(first);
  return { ...complaint, path: [...path, ...complaint.path] };
}

function wrongType(expected: string): readonly [string, string] {
  switch (expected) {
    case 'array':
      return ['LIST_TYPE_CONVERT', 'Only iterables may be used in a ListType'];
    case 'object':
    case 'record':
      return ['MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType'];
    case 'string':
      return ['STRING_TYPE_CONVERT', 'Could not interpret as string.'];
    case 'boolean':
      return ['BOOLEAN_TYPE_CONVERT', 'Must be either true or false.'];
    default:
      return ['NUMBER_TYPE_COERCE', 'Value is not int.'];
  }
}
