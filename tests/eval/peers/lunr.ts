import lunr from 'lunr';
import { contentWords } from './content-terms.ts';
import { headingText } from './heading-text.ts';
import { type BuildPeer, PEER_LIMIT } from './peer.ts';

/**
 * Lunr with its own stop words and stemmer. Its `search` would read a colon in a question as query
 * language and keep the question mark on the last word, which costs 12 points of R@1; so it is given words.
 */
export const buildLunr: BuildPeer = (passages) => {
  const index = lunr((builder) => {
    builder.ref('id');
    builder.field('headings');
    builder.field('text');
    for (const passage of passages) builder.add({ ...passage, headings: headingText(passage) });
  });
  return (question) => {
    const tokens = contentWords(question).map((word) => new lunr.Token(word, {}));
    const found = tokens.length === 0 ? [] : index.query((query) => query.term(tokens, {}));
    return found.slice(0, PEER_LIMIT).map(({ ref }) => ref);
  };
};
