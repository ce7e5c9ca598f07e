/** A file cannot become a draft. The message is a sentence for the person who wanted to import it. */
export class ImportError extends Error {
  override readonly name = 'ImportError';
}
