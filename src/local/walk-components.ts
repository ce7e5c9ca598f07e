/** A component and the path that leads to it, as a complaint about it would name it. */
export interface PlacedComponent {
  readonly component: ComponentNode;
  readonly path: readonly PropertyKey[];
}

/** What every component of a message has in common, as far as a walk needs to know. */
export interface ComponentNode {
  readonly type: number;
  id?: number;
  readonly custom_id?: string;
  readonly content?: string;
  readonly components?: readonly ComponentNode[];
  readonly accessory?: ComponentNode;
  readonly component?: ComponentNode;
}

/** Every component, parents before children, in the order in which Discord numbers them. */
export function* walkComponents(
  components: readonly ComponentNode[],
  path: readonly PropertyKey[] = ['components'],
): Generator<PlacedComponent> {
  for (const [position, component] of components.entries()) {
    yield* walkComponent(component, [...path, position]);
  }
}

function* walkComponent(component: ComponentNode, path: readonly PropertyKey[]): Generator<PlacedComponent> {
  yield { component, path };
  if (component.components) yield* walkComponents(component.components, [...path, 'components']);
  if (component.accessory) yield* walkComponent(component.accessory, [...path, 'accessory']);
  if (component.component) yield* walkComponent(component.component, [...path, 'component']);
}

/** Gives a number to every component that the bot did not number, as Discord does. */
export function numberComponents(components: readonly ComponentNode[]): void {
  const all = Array.from(walkComponents(components), ({ component }) => component);
  const taken = new Set(all.map(({ id }) => id));
  let next = 1;
  for (const component of all) {
    // An id of 0 means "none", as Discord's reference says.
    if (component.id) continue;
    while (taken.has(next)) next += 1;
    component.id = next;
    next += 1;
  }
}
