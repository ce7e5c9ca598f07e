type Attribute = string | number | boolean | null | undefined | ((event: never) => void);
type Child = Node | string | null;

/**
 * Makes an element. Strings become text, never markup, and a function listens to the event of its
 * name; that is all the page uses to draw, so nothing that people write can turn into HTML.
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, Attribute>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) setAttribute(made, name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
}

function setAttribute(target: HTMLElement, name: string, value: Attribute): void {
  if (typeof value === 'function') target.addEventListener(name, value as EventListener);
  else if (value === true) target.setAttribute(name, '');
  else if (value !== false && value !== null && value !== undefined) target.setAttribute(name, String(value));
}

/** The element of index.html with this id. */
export function find<Kind extends HTMLElement>(id: string, kind: new () => Kind): Kind {
  const found = document.getElementById(id);
  if (found instanceof kind) return found;

  throw new Error(`index.html has no ${kind.name} with the id ${id}.`);
}
