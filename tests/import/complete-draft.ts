/** Completes a draft as a person would: every placeholder is replaced, and nothing else. */
export function completeDraft(markdown: string): string {
  return markdown
    .replace('language: to complete, such as en', 'language: en')
    .replace('<publisher to complete>', 'CICA Secretariat')
    .replace(', date to complete, ', ', 2014-05-21, ')
    .replace(' is the date of the file: confirm it, ', ', ')
    .replace('<address:to-complete>', '<https://example.org/report>');
}
