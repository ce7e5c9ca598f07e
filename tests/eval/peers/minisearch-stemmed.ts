import MiniSearch from 'minisearch';
import { makeContentTerms } from './content-terms.ts';
import { headingText } from './heading-text.ts';
import { type BuildPeer, PEER_LIMIT } from './peer.ts';

/** MiniSearch with stemming and stop words: the index that the bot has, without its second look. */
export const buildStemmedMiniSearch: BuildPeer = (passages) => {
  const contentTerms = makeContentTerms();
  const index = new MiniSearch({
    fields: ['headings', 'text'],
    tokenize: (text) => [...contentTerms(text)],
    processTerm: (term) => term,
  });
  index.addAll(passages.map((passage) => ({ ...passage, headings: headingText(passage) })));
  return (query) =>
    index
      .search(query)
      .slice(0, PEER_LIMIT)
      .map(({ id }) => String(id));
};
