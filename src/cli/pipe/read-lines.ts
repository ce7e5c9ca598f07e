import { isUtf8 } from 'node:buffer';

/** One line of the input without its line break. */
export interface Line {
  readonly text: string;
  /** Why the line cannot be served as it came; `null` where it can. */
  readonly problem: string | null;
}

/** Far more than a corpus of 15,000 passages, far less than the longest string of the engine (512 MiB). */
const LINE_LIMIT_BYTES = 256 * 1024 * 1024;
const LINE_FEED = 0x0a;

/**
 * Cuts bytes into lines at line feeds alone. `node:readline` also cuts at U+2028 and U+2029, which may
 * stand inside a JSON string.
 */
export async function* readLines(
  chunks: AsyncIterable<Uint8Array>,
  limitBytes = LINE_LIMIT_BYTES,
): AsyncGenerator<Line> {
  const line = new LineBuffer(limitBytes);
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      line.add(chunk.subarray(start, end));
      yield line.take();
      start = end + 1;
    }
    line.add(chunk.subarray(start));
  }
  // A last line need not end in a line break.
  if (line.size > 0) yield line.take();
}

/** Keeps the pieces of a line until its end comes; of one that is too long only the length. */
class LineBuffer {
  readonly #limitBytes: number;
  readonly #decoder = new TextDecoder();
  #pieces: Uint8Array[] = [];
  #size = 0;

  constructor(limitBytes: number) {
    this.#limitBytes = limitBytes;
  }

  get size(): number {
    return this.#size;
  }

  add(piece: Uint8Array): void {
    this.#size += piece.length;
    if (this.#size > this.#limitBytes) this.#pieces = [];
    else if (piece.length > 0) this.#pieces.push(piece);
  }

  take(): Line {
    const isTooLong = this.#size > this.#limitBytes;
    const bytes = Buffer.concat(this.#pieces);
    this.#pieces = [];
    this.#size = 0;
    if (isTooLong) return { text: '', problem: `The line is longer than ${this.#limitBytes} bytes.` };
    // The decoder drops a byte order mark and puts U+FFFD where the bytes are no text.
    const text = this.#decoder.decode(bytes);
    return { text, problem: isUtf8(bytes) ? null : 'The line is not UTF-8 text.' };
  }
}
