import type { Element, Root } from 'hast';

/** The first element below `parent` that is wanted, in the order of the page. */
export function findElement(parent: Root | Element, isWanted: (element: Element) => boolean): Element | null {
  for (const child of parent.children) {
    if (child.type !== 'element') continue;
    const found = isWanted(child) ? child : findElement(child, isWanted);
    if (found !== null) return found;
  }
  return null;
}
