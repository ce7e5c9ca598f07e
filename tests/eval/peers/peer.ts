import type { Passage } from '../../../src/corpus/passage.ts';

/** The ids of the passages that a peer finds, best first. */
type PeerSearch = (query: string) => readonly string[];

export type BuildPeer = (passages: readonly Passage[]) => PeerSearch;

/** As many as a person would look at. */
export const PEER_LIMIT = 10;
