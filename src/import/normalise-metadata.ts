import { parsePartialDate } from '../corpus/partial-date.ts';
import { cleanText } from './clean-text.ts';
import type { Metadata } from './imported-file.ts';

/** Titles that programs fill in by themselves. */
const EMPTY_TITLE = /^(?:untitled|document\d*|microsoft word\b.*|.*\.(?:docx?|pdf|indd|html?|txt))$/iu;

/** Names of programs and accounts, which stand where an author should. */
const EMPTY_AUTHOR = /^(?:user|admin|administrator|unknown|author|owner|python-docx|microsoft\b.*)$/iu;

/** Keeps of a file's own words about itself only what a source can use. */
export function normaliseMetadata({ title, publisher, date, url, language }: Metadata): Metadata {
  const code = language?.trim().replace('_', '-') ?? '';
  return {
    title: withoutEmpty(title, EMPTY_TITLE),
    publisher: withoutEmpty(publisher, EMPTY_AUTHOR),
    date: readDate(date?.trim() ?? ''),
    url: url !== null && /^https?:\/\/[^\s<>]+$/iu.test(url) && URL.canParse(url) ? url : null,
    language: /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u.test(code) ? code : null,
  };
}

function withoutEmpty(text: string | null, pattern: RegExp): string | null {
  const cleaned = cleanText(text ?? '');
  return cleaned === '' || pattern.test(cleaned) ? null : cleaned;
}

/** The day of a time stamp, or a date as people write it. */
function readDate(text: string): string | null {
  const day = /^(\d{4})[-/](\d{2})[-/](\d{2})(?!\d)/u.exec(text)?.slice(1).join('-');
  return parsePartialDate(day ?? text);
}
