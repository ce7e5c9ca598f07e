const ZERO_WIDTH_SPACE = '\u200b';

/**
 * Text of people and files, made to show in a message exactly as it was written: no formatting, no
 * link, no preview, and nothing that looks like a mention. Pings are also off for whole messages; this
 * is for the eye, and for a client that would paint a mention nobody was told of.
 */
export function plainText(text: string): string {
  return text
    .replaceAll('\t', ' ')
    .replace(INVISIBLE, '')
    .replace(/[\\*_~`|<>[\]]/g, '\\$&')
    .replace(/@(?=everyone|here)/g, `@${ZERO_WIDTH_SPACE}`)
    .replace(/@(?=[!&]?\d)/g, '\\@')
    .replace(LINE_MARKS, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s|$)/gm, '$1\\$2')
    .replace(/:(?=\w+:)/g, '\\:')
    .replace(/:\/\//g, ':\\/\\/')
    .replace(/(\.\p{L}{2,})\/(?=\S)/gu, '$1\\/');
}

/** A heading, a list item or small text is one only at the start of a line. */
const LINE_MARKS = /^(\s*)([#+-])/gm;

/** Everything that draws nothing or turns the direction of other text, but not the line break. */
const INVISIBLE = /[[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]--[\n]]/gv;
