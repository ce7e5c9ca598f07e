import type { APIApplicationCommandBasicOption } from 'discord-api-types/v10';
import { OPTION } from './discord-numbers.ts';
import type { PageState } from './page-state.ts';
import type { NamedValue } from './read-options.ts';

/** The values an option is limited to; `null`: any text or number will do. */
export function listedValues(
  option: APIApplicationCommandBasicOption,
  { people, bot, channels }: PageState,
): readonly NamedValue[] | null {
  switch (option.type) {
    case OPTION.boolean:
      return [
        { name: 'True', value: 'true' },
        { name: 'False', value: 'false' },
      ];
    case OPTION.user:
      return [...people, bot].map(({ id, name }) => ({ name, value: id }));
    case OPTION.channel:
      return channels.map(({ id, name }) => ({ name: `#${name}`, value: id }));
    default:
      return 'choices' in option && option.choices !== undefined && option.choices.length > 0
        ? option.choices
        : null;
  }
}
