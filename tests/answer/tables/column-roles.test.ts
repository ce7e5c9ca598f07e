import { describe, expect, it } from 'vitest';
import { clubTables } from '../../support/club-tables.ts';
import { treatyTables } from '../../support/treaty-tables.ts';

function rolesOf(id: string) {
  const table = [...treatyTables, ...clubTables].find((each) => each.id === `sample#${id}`);
  return {
    numbers: [...(table?.roles.numbers ?? [])],
    dates: [...(table?.roles.dates ?? [])],
    categories: [...(table?.roles.categories ?? [])],
    isOfActors: table?.roles.isOfActors,
    isOfCountries: table?.roles.isOfCountries,
  };
}

describe('columnRoles', () => {
  it.each([
    ['numbers', 'conferences', ['Delegates', 'Decisions']],
    ['dates', 'parties', ['Signed', 'Ratified']],
    ['dates', 'conferences', ['Opened on']],
    ['categories', 'parties', ['Class']],
    ['categories', 'instruments', ['Force']],
    ['categories', 'conferences', []],
    // What every row is tells none from another.
    ['categories', 'member-list', []],
  ] as const)('finds the %s of %s', (role, id, headers) => {
    expect(rolesOf(id)[role]).toEqual(headers);
  });

  it('knows who can be asked for with "who"', () => {
    expect(rolesOf('parties')).toMatchObject({ isOfActors: true, isOfCountries: true });
    expect(rolesOf('registrars')).toMatchObject({ isOfActors: true, isOfCountries: false });
    expect(rolesOf('conferences').isOfActors).toBe(false);
    expect(rolesOf('fleet').isOfActors).toBe(false);
  });
});
