import MiniSearch from 'minisearch';
import { headingText } from './heading-text.ts';
import { type BuildPeer, PEER_LIMIT } from './peer.ts';

/** MiniSearch with nothing set but its fields. */
export const buildPlainMiniSearch: BuildPeer = (passages) => {
  const index = new MiniSearch({ fields: ['headings', 'text'] });
  index.addAll(passages.map((passage) => ({ ...passage, headings: headingText(passage) })));
  return (query) =>
    index
      .search(query)
      .slice(0, PEER_LIMIT)
      .map(({ id }) => String(id));
};
