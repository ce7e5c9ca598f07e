/** Texts longer than this are hardly ever met twice. */
const SHORT = 200;
/** What is known is forgotten when there is more of it: names and headers come back at once. */
const MOST = 5000;

interface Limits {
  /** Longer texts are read every time. */
  readonly longest?: number;
  /** So many results are kept. */
  readonly most?: number;
}

/**
 * A pure function of a text that keeps its results for short texts: the names, titles and headers of tables are
 * read again with every question.
 */
export function remember<T>(
  read: (text: string) => T,
  { longest = SHORT, most = MOST }: Limits = {},
): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > longest) return read(text);
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    if (known.size >= most) known.clear();
    const fresh = read(text);
    known.set(text, fresh);
    return fresh;
  };
}

/** A pure function of an object that keeps its results for as long as the object is kept. */
export function rememberBy<K extends WeakKey, T>(read: (key: K) => T): (key: K) => T {
  const known = new WeakMap<K, { readonly found: T }>();
  return (key) => {
    const kept = known.get(key);
    if (kept !== undefined) return kept.found;
    const found = read(key);
    known.set(key, { found });
    return found;
  };
}
