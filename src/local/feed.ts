/** Tells everyone who listens, in the order in which they came. */
export class Feed<Event> {
  readonly #listeners = new Set<(event: Event) => void>();

  /** @returns stops listening. */
  listen(listener: (event: Event) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(event: Event): void {
    for (const listener of [...this.#listeners]) listener(event);
  }
}
