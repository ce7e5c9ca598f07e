import {
  type APIButtonComponent,
  type APISelectMenuComponent,
  ButtonStyle,
  ComponentType,
} from 'discord-api-types/v10';
import type { PageMessage } from './page-protocol.ts';
import { findMember, findUser, roles } from './people.ts';
import { walkComponents } from './walk-components.ts';

/** What the bot is told about a component that was used, or why Discord would not let it be used. */
export type ChosenComponent =
  | { readonly ok: true; readonly data: object }
  | { readonly ok: false; readonly reason: string };

type Usable = APIButtonComponent | APISelectMenuComponent;

/** Uses the component of a message that has this custom id. `values` are those chosen in a menu. */
export function chooseComponent(
  message: PageMessage,
  customId: string,
  values: readonly string[],
): ChosenComponent {
  const component = findUsable(message, customId);
  if (!component) return refused('There is no such button or menu on this message.');
  if (component.disabled) return refused('This button or menu is disabled.');
  if (component.type === ComponentType.Button) return pressed(component);
  return selected(component, values);
}

function findUsable({ components = [] }: PageMessage, customId: string): Usable | undefined {
  for (const { component } of walkComponents(components)) {
    if (component.custom_id === customId && isUsable(component)) return component;
  }
  return undefined;
}

const USABLE: readonly number[] = [
  ComponentType.Button,
  ComponentType.StringSelect,
  ComponentType.UserSelect,
  ComponentType.RoleSelect,
  ComponentType.MentionableSelect,
  ComponentType.ChannelSelect,
];

function isUsable(component: { readonly type: number }): component is Usable {
  return USABLE.includes(component.type);
}

function pressed(button: APIButtonComponent): ChosenComponent {
  if (button.style === ButtonStyle.Link || button.style === ButtonStyle.Premium) {
    return refused('This button is a link.');
  }
  return {
    ok: true,
    data: { id: button.id, custom_id: button.custom_id, component_type: ComponentType.Button },
  };
}

function selected(menu: APISelectMenuComponent, values: readonly string[]): ChosenComponent {
  const { id, custom_id, type, min_values = 1, max_values = 1 } = menu;
  if (values.length < min_values || values.length > max_values) {
    return refused(`Choose ${min_values} to ${max_values} of them.`);
  }
  const isOffered = (value: string) =>
    menu.type !== ComponentType.StringSelect || menu.options.some((option) => option.value === value);
  if (!values.every(isOffered)) return refused('This is not one of the options.');
  return {
    ok: true,
    data: { id, custom_id, component_type: type, values, resolved: resolveValues(menu, values) },
  };
}

/** The users and roles behind the chosen ids; a menu of texts has none. */
function resolveValues({ type }: { readonly type: number }, values: readonly string[]): object {
  if (type === ComponentType.StringSelect) return {};
  const users = values.flatMap((id) => findUser(id) ?? []);
  const members = users.map(({ id }) => {
    const { user: _, ...member } = findMember(id) ?? {};
    return [id, { ...member, permissions: '0' }];
  });
  const chosenRoles = roles.filter(({ id }) => values.includes(id));
  return {
    users: Object.fromEntries(users.map((user) => [user.id, user])),
    members: Object.fromEntries(members),
    roles: Object.fromEntries(chosenRoles.map((role) => [role.id, role])),
  };
}

function refused(reason: string): ChosenComponent {
  return { ok: false, reason };
}
