import { DiscordError } from '../../src/local/discord-error.ts';
import type { FormErrors } from '../../src/local/form.ts';

/** What Discord would complain about, as `path: CODE`; nothing when it would accept. */
export function formCodes(act: () => unknown): readonly string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof DiscordError)) throw error;
    return error.errors ? flatten(error.errors, '') : [String(error.code)];
  }
}

function flatten(errors: FormErrors, path: string): readonly string[] {
  return Object.entries(errors).flatMap(([field, inner]) =>
    Array.isArray(inner)
      ? inner.map(({ code }) => `${path}: ${code}`)
      : flatten(inner, path === '' ? field : `${path}.${field}`),
  );
}
