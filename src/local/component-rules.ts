import { ComponentType } from 'discord-api-types/v10';
import type { FieldComplaint } from './form.ts';
import { COMPONENTS_PER_MESSAGE, LEGACY_ACTION_ROWS, TEXT_DISPLAY_TOTAL } from './limits.ts';
import { lengthOf } from './schema/text.ts';
import { type ComponentNode, type PlacedComponent, walkComponents } from './walk-components.ts';

const AT_COMPONENTS = ['components'] as const;

/** The rules that hold across the components of a message rather than within one of them. */
export function componentComplaints(
  components: readonly ComponentNode[],
  isLayout: boolean,
): readonly FieldComplaint[] {
  const placed = [...walkComponents(components)];
  return [
    ...duplicateCustomIds(placed),
    ...duplicateNumbers(placed),
    ...(isLayout ? layoutComplaints(placed) : legacyComplaints(components)),
  ];
}

/** No two components of a message or modal may have the same custom id. */
export function duplicateCustomIds(placed: readonly PlacedComponent[]): readonly FieldComplaint[] {
  return repeated(placed, ({ custom_id }) => custom_id).map(({ path }) => ({
    path: [...path, 'custom_id'],
    code: 'COMPONENT_CUSTOM_ID_DUPLICATED',
    message: 'Component custom id cannot be duplicated',
  }));
}

function duplicateNumbers(placed: readonly PlacedComponent[]): readonly FieldComplaint[] {
  return repeated(placed, ({ id }) => id || undefined).map(({ path }) => ({
    path: [...path, 'id'],
    code: 'COMPONENT_ID_DUPLICATED',
    message: 'Component id cannot be duplicated',
  }));
}

/** The components whose value was there before. */
function repeated(
  placed: readonly PlacedComponent[],
  read: (component: ComponentNode) => string | number | undefined,
): readonly PlacedComponent[] {
  const seen = new Set<string | number>();
  return placed.filter(({ component }) => {
    const value = read(component);
    if (value === undefined) return false;
    const isRepeated = seen.has(value);
    seen.add(value);
    return isRepeated;
  });
}

function layoutComplaints(placed: readonly PlacedComponent[]): readonly FieldComplaint[] {
  const complaints: FieldComplaint[] = [];
  if (placed.length > COMPONENTS_PER_MESSAGE) {
    complaints.push({
      path: AT_COMPONENTS,
      code: 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED',
      message: `The total number of components exceeds the maximum of ${COMPONENTS_PER_MESSAGE}`,
    });
  }
  if (textLength(placed) > TEXT_DISPLAY_TOTAL) {
    complaints.push({
      path: AT_COMPONENTS,
      code: 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED',
      message: `Components displayable text size exceeds maximum size of ${TEXT_DISPLAY_TOTAL}`,
    });
  }
  return complaints;
}

function textLength(placed: readonly PlacedComponent[]): number {
  return placed.reduce((sum, { component }) => sum + lengthOf(component.content ?? ''), 0);
}

/** Without the flag `IS_COMPONENTS_V2` a message holds action rows only, and at most five. */
function legacyComplaints(components: readonly ComponentNode[]): readonly FieldComplaint[] {
  const complaints: FieldComplaint[] = [];
  for (const [position, { type }] of components.entries()) {
    if (type === ComponentType.ActionRow) continue;
    complaints.push({
      path: [...AT_COMPONENTS, position],
      code: 'UNION_TYPE_CHOICES',
      message: `Value of field "type" must be one of (${ComponentType.ActionRow},).`,
    });
  }
  if (components.length > LEGACY_ACTION_ROWS) {
    complaints.push({
      path: AT_COMPONENTS,
      code: 'BASE_TYPE_BAD_LENGTH',
      message: `Must be between 1 and ${LEGACY_ACTION_ROWS} in length.`,
    });
  }
  return complaints;
}
