/** The one file of a knowledge folder that remembers every address ever published. */
export const LOCK_FILE = 'passage-ids.lock';
