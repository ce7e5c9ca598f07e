/** Texts longer than this are hardly ever met twice. */
const SHORT = 200;
const MOST = 5000;

interface Limits {
  /** Longer texts are read every time. */
  readonly longest?: number;
  /** So many results are kept at most. */
  readonly most?: number;
}

/**
 * A pure function of a text that keeps its results for short texts: the names, titles and headers of tables are
 * read again with every question. When half of what may be kept is new, what was not asked for since then is forgotten.
 */
export function remember<T>(
  read: (text: string) => T,
  { longest = SHORT, most = MOST }: Limits = {},
): (text: string) => T {
  let known = new Map<string, T>();
  let older = new Map<string, T>();
  const keep = (text: string, result: T) => {
    if (known.size >= most / 2) {
      older = known;
      known = new Map();
    }
    known.set(text, result);
    return result;
  };
  return (text) => {
    if (text.length > longest) return read(text);
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const old = older.get(text);
    return keep(text, old === undefined ? read(text) : old);
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
