/** A number with this many digits after the point. It keeps the order: what is larger is never smaller. */
export function roundTo(number: number, digits: number): number {
  return Number(number.toFixed(digits));
}
