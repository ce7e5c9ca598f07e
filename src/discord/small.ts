/** One line of small text, for what stands beside the point. Expects text that is escaped already. */
export function small(line: string): string {
  return `-# ${oneLine(line)}`;
}

/** The same words without line breaks, which would end a list item or a line of small text. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
