import type { Root } from 'mdast';
import { z } from 'zod';
import { parseYaml } from './parse-annotation.ts';
import { lineOf } from './parse-markdown.ts';
import type { Report } from './parse-source.ts';
import { parsePartialDate } from './partial-date.ts';

const FrontMatterFields = z.strictObject({
  title: z.string('is missing').trim().min(1, 'must not be empty'),
  language: z.string().refine(isLanguage, 'is not a language code such as en, ru or zh-Hans').default('en'),
  'as-of': z
    .string()
    .refine((text) => parsePartialDate(text) !== null, 'is not a date such as 2025, 2025-09 or 2025-09-25')
    .transform((text) => parsePartialDate(text))
    .optional(),
  questions: z.array(z.string().trim().min(1).max(100, 'must have at most 100 characters')).default([]),
  elsewhere: z
    .enum(['true', 'false'], 'must be true or false')
    .default('false')
    .transform((text) => text === 'true'),
});

/** What the top of a knowledge file says about all of it. */
export type FrontMatter = z.output<typeof FrontMatterFields>;

/** Reads the front matter; `null`, after a report, when it is missing or broken. */
export function parseFrontMatter(root: Root, report: Report): FrontMatter | null {
  const [first] = root.children;
  if (first?.type !== 'yaml') {
    report(1, 'The file must begin with front matter: ---, title: …, ---.');
    return null;
  }
  const fields = parseYaml(first.value, FrontMatterFields);
  if ('value' in fields) return fields.value;
  for (const message of fields.messages) report(lineOf(first), `In the front matter, ${message}`);
  return null;
}

function isLanguage(text: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(text);
}
