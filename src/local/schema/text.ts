import { z } from 'zod';
import { complain, type SchemaIssue } from '../form.ts';

/** Discord counts characters, not UTF-16 units: an emoji of one character counts once. */
export function lengthOf(text: string): number {
  return Array.from(text).length;
}

/** Text of `min` to `max` characters, surrounding white space not counted, as Discord strips it. */
export function text(min: number, max: number) {
  return z.string().superRefine((value, context) => {
    const length = lengthOf(value.trim());
    if (length < min || length > max) context.addIssue(badLength(min, max));
  });
}

/** A list of `min` to `max` items. */
export function list<Item extends z.ZodType>(item: Item, min: number, max: number) {
  return z.array(item).superRefine((items, context) => {
    if (items.length < min || items.length > max) context.addIssue(badLength(min, max));
  });
}

function badLength(min: number, max: number): SchemaIssue {
  return min > 0
    ? complain('BASE_TYPE_BAD_LENGTH', `Must be between ${min} and ${max} in length.`)
    : complain('BASE_TYPE_MAX_LENGTH', `Must be ${max} or fewer in length.`);
}

export const snowflake = z.string().superRefine((value, context) => {
  if (/^\d{1,20}$/.test(value)) return;
  context.addIssue(complain('NUMBER_TYPE_COERCE', `Value "${value.slice(0, 50)}" is not snowflake.`));
});

const URL_SCHEMES = ['http:', 'https:', 'discord:'];

/** A web address. `attachment://name` is accepted where Discord takes files of the same message. */
export function webAddress(options: { max?: number; attachments?: boolean } = {}) {
  return z.string().superRefine((value, context) => {
    if (options.max !== undefined && value.length > options.max) context.addIssue(badLength(0, options.max));
    if (options.attachments && value.startsWith('attachment://')) return;
    const scheme = URL.parse(value)?.protocol;
    if (scheme === undefined) context.addIssue(complain('URL_TYPE_INVALID_URL', 'Not a well formed URL.'));
    else if (!URL_SCHEMES.includes(scheme)) context.addIssue(wrongScheme(scheme));
  });
}

function wrongScheme(scheme: string): SchemaIssue {
  return complain(
    'URL_TYPE_INVALID_SCHEME',
    `Scheme "${scheme.slice(0, -1)}" is not supported. Scheme must be one of ('http', 'https', 'discord').`,
  );
}
