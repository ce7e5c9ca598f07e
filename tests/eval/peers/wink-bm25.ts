import createBm25 from 'wink-bm25-text-search';
import { makeContentTerms } from './content-terms.ts';
import { headingText } from './heading-text.ts';
import { type BuildPeer, PEER_LIMIT } from './peer.ts';

/** wink’s BM25F with its default parameters, over the same terms that stemmed MiniSearch gets. */
export const buildWinkBm25: BuildPeer = (passages) => {
  const engine = createBm25();
  engine.defineConfig({ fldWeights: { headings: 1, text: 1 } });
  engine.definePrepTasks([makeContentTerms()]);
  for (const passage of passages)
    engine.addDoc({ headings: headingText(passage), text: passage.text }, passage.id);
  engine.consolidate();
  return (query) => engine.search(query, PEER_LIMIT).map(([id]) => id);
};
