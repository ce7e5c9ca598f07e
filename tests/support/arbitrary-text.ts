import fc from 'fast-check';

/** Pieces that have broken messages before: pings, links, formatting, escapes, other scripts. */
const PIECES = [
  '@everyone',
  '@here',
  '<@1100000000000000002>',
  '<@&1100000000000000002>',
  '<#1100000000000000004>',
  '<t:1700000000:R>',
  '<:smile:1100000000000000009>',
  '</ask:1100000000000000009>',
  ':smile:',
  '[click](https://evil.example)',
  'https://discord.gg/abc',
  'discord.gg/abc',
  '**',
  '__',
  '~~',
  '||',
  '`',
  '```',
  '\\',
  '\n',
  '\n# big\n',
  '\n- item\n',
  '\n> quote\n',
  '-# small',
  '1. one',
  '(',
  ')',
  '[',
  ']',
  '<',
  '>',
  'Қазақстан',
  '🇰🇿',
  '👩‍🚀',
  '\u202e',
  '\u200b',
  ' ',
  ' ',
  ' ',
  'a',
  'word',
  'NATO–CICA',
];

/**
 * Text of any length up to `maxLength`, made of ordinary and of hostile pieces. A long text repeats a
 * short one, because fast-check needs minutes for an array of thousands.
 */
export function arbitraryText(maxLength: number): fc.Arbitrary<string> {
  const piece = fc.oneof(
    fc.constantFrom(...PIECES),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
  );
  const pieces = fc.array(piece, { minLength: 1, maxLength: 12, size: 'max' });
  return fc
    .tuple(pieces, fc.integer({ min: 1, max: maxLength }))
    .map(([all, length]) => repeatTo(all.join(''), length));
}

function repeatTo(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}
