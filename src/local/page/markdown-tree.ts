/** Discord's markdown as a tree. Newlines stay in the text: the page shows them as they are. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: Style; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  | {
      readonly kind: 'link';
      readonly url: string;
      readonly title: string | null;
      readonly children: readonly Inline[];
    }
  | { readonly kind: 'time'; readonly seconds: number; readonly format: string }
  | { readonly kind: 'user' | 'role' | 'channel'; readonly id: string }
  | { readonly kind: 'command'; readonly name: string }
  | { readonly kind: 'emoji'; readonly name: string }
  | { readonly kind: 'everyone'; readonly name: string };

export type Style = 'strong' | 'emphasis' | 'underline' | 'strike' | 'spoiler';

export interface ListItem {
  readonly children: readonly Inline[];
  readonly lists: readonly List[];
}

export interface List {
  readonly kind: 'list';
  /** The number of the first item; `null`: bullets. */
  readonly start: number | null;
  readonly items: readonly ListItem[];
}

export type Block =
  | { readonly kind: 'paragraph' | 'subtext'; readonly children: readonly Inline[] }
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly children: readonly Inline[] }
  | { readonly kind: 'quote'; readonly blocks: readonly Block[] }
  | { readonly kind: 'code-block'; readonly language: string | null; readonly text: string }
  | List;

/** The words alone, for a one-line preview. A spoiler stays hidden; `nameOf` knows users and channels. */
export function plainText(inlines: readonly Inline[], nameOf: (id: string) => string): string {
  return inlines.map((inline) => plainInline(inline, nameOf)).join('');
}

function plainInline(inline: Inline, nameOf: (id: string) => string): string {
  switch (inline.kind) {
    case 'text':
    case 'code':
      return inline.text;
    case 'spoiler':
      return '(spoiler)';
    case 'command':
      return `/${inline.name}`;
    case 'emoji':
      return `:${inline.name}:`;
    case 'everyone':
      return `@${inline.name}`;
    case 'time':
      return new Date(inline.seconds * 1000).toISOString().slice(0, 10);
    case 'user':
    case 'role':
      return `@${nameOf(inline.id)}`;
    case 'channel':
      return `#${nameOf(inline.id)}`;
    default:
      return plainText(inline.children, nameOf);
  }
}
