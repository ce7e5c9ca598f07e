/** The bot cannot start, for a reason that its owner can mend; the message tells how. */
export class StartError extends Error {
  override readonly name = 'StartError';
}
