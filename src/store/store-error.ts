/** The place where the bot keeps its data cannot be used; the message tells its owner what to do. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
