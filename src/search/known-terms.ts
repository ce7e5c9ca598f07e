import terms from './known-terms.json' with { type: 'json' };

/**
 * True for a term of the words that texts about many things use. A small corpus happens not to use "sick", which is no
 * misspelt "stick" for that. Made from some public articles by `npm run fit`.
 */
export function isKnownTerm(term: string): boolean {
  return TERMS.has(term);
}

const TERMS: ReadonlySet<string> = new Set(terms);
