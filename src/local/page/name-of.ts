import type { PageState } from './page-state.ts';

/** What people call the user or channel with this id. */
export function nameOf(id: string, { bot, people, channels }: PageState): string {
  return [bot, ...people, ...channels].find((named) => named.id === id)?.name ?? 'unknown';
}
