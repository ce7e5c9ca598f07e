import { type Document, isMap, isNode, isScalar, isSeq, type LineCounter } from 'yaml';

/** The line, from 1, of what stands at a path of keys and positions, or of the last part of it that is there. */
export function yamlLine(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = offsetOf(node) ?? 0;
  for (const step of path) {
    const [place, value] = stepInto(node, step);
    offset = offsetOf(place) ?? offset;
    node = value;
  }
  return lines.linePos(offset).line;
}

/** Where the reader looks for a step, which in a map is the key, and what lies below it. */
function stepInto(node: unknown, step: PropertyKey): readonly [place: unknown, value: unknown] {
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return [item, item];
  }
  if (!isMap(node)) return [undefined, undefined];
  const pair = node.items.find(({ key }) => isScalar(key) && key.value === step);
  return [pair?.key, pair?.value];
}

function offsetOf(node: unknown): number | undefined {
  return isNode(node) ? node.range?.[0] : undefined;
}
