import fc from 'fast-check';
import { expect, it } from 'vitest';
import { visibleText } from '../../../src/cli/ask/visible-text.ts';

it('takes the power from escape sequences and from marks that turn the direction', () => {
  expect(visibleText('\u001b[31mred\u001b[0m \u009b2Jclear\rover\u0007 \u202eback')).toBe(
    '[31mred[0m 2Jclearover back',
  );
});

it('keeps line breaks, every script, joined emoji, and turns tabs into spaces', () => {
  expect(visibleText('a\tb\nҚазақстан 中文 👩‍🚀')).toBe('a b\nҚазақстан 中文 👩‍🚀');
});

it('leaves no control character but the line break in any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', size: 'max', maxLength: 500 }), (text) => {
      expect(visibleText(text)).not.toMatch(/[[\p{Cc}]--[\n]]/v);
    }),
  );
});
