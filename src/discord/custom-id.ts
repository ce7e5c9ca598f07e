/**
 * What a button does, and on what: `search:Zm9vYmFy:2`. Everything a button needs is in its custom id,
 * or in the store under an id that is; so it still works after a restart.
 * A name is at most 15 characters, because a passage's address, which may follow it, has up to 84.
 */
export const COMPONENT = {
  /** Opens a passage; its address follows, or is the chosen value. */
  openPassage: 'passage',
  /** Turns to another passage in an opened one. */
  turnTo: 'turn-to',
  /** Lists what comes near to a question. */
  more: 'more',
  /** Another page of that list. */
  morePage: 'more-page',
  /** The rest of a list that did not fit. */
  rest: 'rest',
  /** Explains an answer, or why there is none. */
  why: 'why',
  /** Shows a private answer in the channel. */
  share: 'share',
  /** Another page of a checked claim. */
  claimPage: 'claim-page',
  /** Shows the check of a claim in the channel. */
  shareClaim: 'share-claim',
  searchPage: 'search-page',
  sourcesPage: 'sources-page',
  lookupPage: 'lookup-page',
  /** The numbers by which a question was answered, and another page of them. */
  numbers: 'numbers',
  numbersPage: 'numbers-page',
  /** Asks one of the example questions. */
  example: 'example',
} as const;

const SEPARATOR = ':';

export function customId(name: string, ...parts: readonly (string | number)[]): string {
  return [name, ...parts].join(SEPARATOR);
}

/** Addresses and ids of questions hold no colon, so a split undoes {@link customId}. */
export function parseCustomId(id: string): { readonly name: string; readonly parts: readonly string[] } {
  const [name = '', ...parts] = id.split(SEPARATOR);
  return { name, parts };
}
