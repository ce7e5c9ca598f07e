/** A signed byte for each weight: thousands of them share the work, so none has to be exact. */
const BYTE_LIMIT = 127;

/** A step to the next weight that is longer than a byte holds is made of several. */
const STEP_LIMIT = 255;

/** Weights as they stand in a file: most are zero, and left out. */
export interface PackedWeights {
  /** How many there are, with those that are zero. */
  readonly count: number;
  /** What a weight of 127 stands for. */
  readonly largest: number;
  /** In base64, two bytes for each weight: how many places it stands behind the one before, and the weight itself, signed. */
  readonly bytes: string;
}

export function packWeights(weights: Float32Array): PackedWeights {
  const largest = weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  const bytes: number[] = [];
  let last = -1;
  for (const [place, weight] of weights.entries()) {
    const byte = Math.round((weight / largest) * BYTE_LIMIT);
    if (byte === 0) continue;
    for (; place - last > STEP_LIMIT; last += STEP_LIMIT) bytes.push(STEP_LIMIT, 0);
    bytes.push(place - last, byte);
    last = place;
  }
  return { count: weights.length, largest, bytes: Buffer.from(bytes).toString('base64') };
}

export function unpackWeights({ count, largest, bytes }: PackedWeights): Float32Array {
  const weights = new Float32Array(count);
  const packed = Buffer.from(bytes, 'base64');
  let place = -1;
  for (let at = 0; at < packed.length; at += 2) {
    place += packed.readUInt8(at);
    weights[place] = (packed.readInt8(at + 1) / BYTE_LIMIT) * largest;
  }
  return weights;
}
