/** A signed byte for each weight: thousands of them share the work, so none has to be exact. */
const BYTE_LIMIT = 127;

/** Weights as they stand in a file. */
export interface PackedWeights {
  /** What a weight of 127 stands for. */
  readonly largest: number;
  /** A signed byte for each weight, in base64. */
  readonly bytes: string;
}

export function packWeights(weights: Float32Array): PackedWeights {
  const largest = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const bytes = Int8Array.from(weights, (weight) => Math.round((weight / largest) * BYTE_LIMIT));
  return { largest, bytes: Buffer.from(bytes.buffer).toString('base64') };
}

export function unpackWeights({ largest, bytes }: PackedWeights): Float32Array {
  const signed = new Int8Array(Buffer.from(bytes, 'base64'));
  return Float32Array.from(signed, (byte) => (byte / BYTE_LIMIT) * largest);
}
