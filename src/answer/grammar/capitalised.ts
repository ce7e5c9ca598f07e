/** Matches words with a capital behind each other, as names are written: `Anna Berg`; a source, to build patterns of. */
export const CAPITALISED = String.raw`\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*)*`;
