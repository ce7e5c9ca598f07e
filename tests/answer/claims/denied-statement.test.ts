import { expect, it } from 'vitest';
import { deniedStatement } from '../../../src/answer/claims/denied-statement.ts';

it.each([
  ['It is not true that Oslo is a port.', 'It is not true that'],
  ["it's a myth that Oslo is a port.", "it's a myth that"],
  ["I don't think that Oslo is a port.", "I don't think that"],
])('what is denied as a whole follows the denial: %s', (text, denial) => {
  expect(deniedStatement(text)).toEqual({ denial, denied: 'Oslo is a port.' });
});

it.each(['Oslo is not a port.', 'It is true that Oslo is a port.'])(
  '%s denies no statement as a whole',
  (text) => {
    expect(deniedStatement(text)).toBeNull();
  },
);
