import { unpackWeights } from './pack-weights.ts';
import { SLOT_COUNT } from './slot.ts';
import file from './span-weights.json' with { type: 'json' };

/** Fitted, see `npm run fit`. */
export const SPAN_WEIGHTS = unpackWeights(file);

if (SPAN_WEIGHTS.length !== SLOT_COUNT)
  throw new Error(
    `span-weights.json holds ${SPAN_WEIGHTS.length} weights, not ${SLOT_COUNT}: run npm run fit.`,
  );
