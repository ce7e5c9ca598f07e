/** Reference > Snowflakes: the first millisecond of 2015. */
const DISCORD_EPOCH = 1_420_070_400_000n;
const TIMESTAMP_SHIFT = 22n;

let last = 0n;

/** A new id, larger than every id before it: Discord's clients sort messages by their ids. */
export function nextSnowflake(nowMs: number = Date.now()): string {
  const earliest = (BigInt(nowMs) - DISCORD_EPOCH) << TIMESTAMP_SHIFT;
  last = earliest > last ? earliest : last + 1n;
  return String(last);
}

/** Whether the left id is the older one. Ids have different lengths, so they do not compare as text. */
export function isOlder(left: string, right: string): boolean {
  return BigInt(left) < BigInt(right);
}
