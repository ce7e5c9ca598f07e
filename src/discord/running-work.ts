import { setTimeout as delay } from 'node:timers/promises';

/** What is being answered right now, so that a stop can wait for it. */
export class RunningWork {
  readonly #running = new Set<Promise<void>>();

  /** Expects work that handles its own errors. */
  track(work: Promise<void>): void {
    this.#running.add(work);
    void work.finally(() => this.#running.delete(work));
  }

  /** Waits until nothing runs, at most so long. */
  async settle(timeoutMs: number): Promise<void> {
    const timeout = new AbortController();
    const done = Promise.allSettled(this.#running);
    await Promise.race([
      done,
      delay(timeoutMs, undefined, { signal: timeout.signal }).catch(() => undefined),
    ]);
    timeout.abort();
  }
}
