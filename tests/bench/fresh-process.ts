/** Run as a process of its own: loads the knowledge, builds what is named, and prints what it took. */

import { loadField } from '../../src/answer/load-field.ts';
import { loadCorpus } from '../../src/corpus/load-corpus.ts';
import { loadGolden } from '../eval/load-golden.ts';
import { CONTENDERS } from './contender.ts';
import { liveBytes } from './heap.ts';

const name = process.argv[2];
const contender = CONTENDERS.find((candidate) => candidate.name === name);
const build = await contender?.load();
const corpus = await loadCorpus('knowledge');
const built = build?.(corpus.passages, await loadField('knowledge', corpus)) ?? null;
// Since the process was started, Node's own start included.
const readyMs = performance.now();
const heapBytes = await liveBytes();
const task = built?.answer ?? built?.search;
// The engine keeps what it took apart for an answer, so its memory grows with use.
for (const { q } of loadGolden().answerable) task?.(q);
const usedHeapBytes = await liveBytes();
console.log(JSON.stringify({ readyMs, heapBytes, usedHeapBytes, rssBytes: process.memoryUsage().rss }));
// Asked once more after the measurement, so that the collection cannot take the index before it.
task?.('');
