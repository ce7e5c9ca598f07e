import type { EngineOptions } from '../../src/answer/build-engine.ts';
import type { Passage } from '../../src/corpus/passage.ts';
import { PEER_LIMIT } from '../eval/peers/peer.ts';
import { PEERS } from '../eval/peers.ts';

/** What takes the time that is measured: finds passages, or gives an answer. */
export type Task = (question: string) => unknown;

export interface Built {
  readonly search: Task;
  /** Peers find passages; only the bot's engine answers. */
  readonly answer: Task | null;
}

/** Indexes passages; what editors say of them, where they do, is for those that can use it. */
export type BuildContender = (passages: readonly Passage[], field?: EngineOptions) => Built;

/** The bot's engine, or a peer of it. */
export interface Contender {
  readonly name: string;
  /** Loads its code and no other's, so that a fresh process holds nothing else. */
  readonly load: () => Promise<BuildContender>;
}

/** The engine itself; every figure of a peer is also given as a ratio to its figure. */
export const OURS: Contender = {
  name: 'cica-bot',
  load: async () => {
    const { buildEngine } = await import('../../src/answer/build-engine.ts');
    return (passages, field) => {
      const engine = buildEngine(passages, field);
      return {
        search: (question) => engine.search(question, PEER_LIMIT),
        answer: (question) => engine.answer(question),
      };
    };
  },
};

export const CONTENDERS: readonly Contender[] = [
  OURS,
  ...PEERS.map(({ name, load }) => ({
    name,
    load: async (): Promise<BuildContender> => {
      const build = await load();
      return (passages) => ({ search: build(passages), answer: null });
    },
  })),
];
