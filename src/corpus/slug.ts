/** Longest slug, so that an address of a document and two slugs fits Discord's 100-character custom ids. */
const SLUG_LIMIT = 40;

/** The part of an address that a text makes: lower-case letters and digits with hyphens between words. */
export function slugOf(text: string, limit = SLUG_LIMIT): string {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    // Turkish writes i without its dot as a letter of its own, which no keyboard elsewhere has.
    .replaceAll('ı', 'i')
    // The letters that are left together again, so that an address typed on a Korean keyboard is the same.
    .normalize('NFC')
    .replace(/['’]/gu, '')
    .match(/[\p{L}\p{N}]+/gu);
  return cutAtHyphen((words ?? []).join('-'), limit);
}

/** What is left of a letter beyond the first 65,536 that was cut in two. */
const HALF_LETTER = /\p{Surrogate}$/u;

/** Drops whole words from the end until the slug fits; one word that is too long is cut. */
function cutAtHyphen(slug: string, limit: number): string {
  if (slug.length <= limit) return slug;
  const head = slug.slice(0, limit + 1);
  const hyphen = head.lastIndexOf('-');
  return hyphen > 0 ? head.slice(0, hyphen) : slug.slice(0, limit).replace(HALF_LETTER, '');
}
