import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { DiscordError } from '../../src/local/discord-error.ts';
import { invalidForm, parseForm } from '../../src/local/form.ts';
import { formCodes } from './form-codes.ts';

describe('parseForm', () => {
  const schema = z.object({
    name: z.string(),
    age: z.int().min(1).max(9).optional(),
    tags: z.array(z.string()).optional(),
  });

  it.each([
    [{}, ['name: BASE_TYPE_REQUIRED']],
    [{ name: null }, ['name: BASE_TYPE_REQUIRED']],
    [{ name: 5 }, ['name: STRING_TYPE_CONVERT']],
    [{ name: 'x', age: 10 }, ['age: NUMBER_TYPE_MAX']],
    [{ name: 'x', age: 0 }, ['age: NUMBER_TYPE_MIN']],
    [{ name: 'x', age: 'old' }, ['age: NUMBER_TYPE_COERCE']],
    [{ name: 'x', tags: ['a', 5] }, ['tags.1: STRING_TYPE_CONVERT']],
    [{ name: 'x', tags: 'a' }, ['tags: LIST_TYPE_CONVERT']],
    ['x', [': MODEL_TYPE_CONVERT']],
    [{ name: 'x', unknown: true }, []],
  ])('says of %j what Discord says', (body, codes) => {
    expect(formCodes(() => parseForm(schema, body))).toEqual(codes);
  });

  it('puts the prefix before every path', () => {
    expect(formCodes(() => parseForm(schema, {}, ['data']))).toEqual(['data.name: BASE_TYPE_REQUIRED']);
  });
});

it('nests complaints as Discord nests them', () => {
  const error = invalidForm([
    { path: ['a', 0, 'b'], code: 'ONE', message: 'One' },
    { path: ['a', 0, 'b'], code: 'TWO', message: 'Two' },
  ]);
  expect(error).toBeInstanceOf(DiscordError);
  expect(error.toJSON()).toEqual({
    message: 'Invalid Form Body',
    code: 50035,
    errors: {
      a: {
        0: {
          b: {
            _errors: [
              { code: 'ONE', message: 'One' },
              { code: 'TWO', message: 'Two' },
            ],
          },
        },
      },
    },
  });
});
