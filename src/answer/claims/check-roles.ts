import { citeWhole } from '../cite-whole.ts';
import { isDateCell } from './cell-date.ts';
import { readDates, saysDate } from './claim-date.ts';
import type { ClaimRow } from './claim-rows.ts';
import type { ClaimSources } from './claim-sources.ts';
import { isJoint } from './joint-office.ts';
import { keysOf, sharesKey, type Unit } from './read-units.ts';
import type { Reading } from './reading.ts';
import { isHeld, isOfRole, type RolePart, type Roles, rolePartsOf } from './role-parts.ts';
import { contradict, type Judgement, support } from './verdict.ts';

/** Judges who does something with whose help by a table that names both: "India leads it, with China as co-leader". */
export function checkRoles(claim: Reading, { rows, read }: ClaimSources): Judgement | null {
  if (claim.negations.length > 0 || claim.hedges.length > 0) return null;
  const meant = rows.flatMap((row) => {
    const roles = rolesIn(row);
    const parts = roles === null ? null : rolePartsOf(claim, roles);
    return roles !== null && parts !== null && isAbout(claim, parts, row, roles, read)
      ? [{ row, roles, parts }]
      : [];
  });
  const [own, ...others] = meant;
  return own === undefined || others.length > 0 ? null : judge(claim, own.row, own.roles, own.parts);
}

/** The cells for an office and for its helpers, which may be empty; `null`: the table has no two such columns. */
function rolesIn({ cells, row, table: { headers } }: ClaimRow): Roles | null {
  const joint = headers.find((header) => isJoint(header));
  const lead = headers.find(
    (header) => header !== joint && joint?.toLowerCase().includes(header.toLowerCase()),
  );
  if (joint === undefined || lead === undefined || row.isElsewhere) return null;
  const cellOf = (header: string) =>
    cells.find((cell) => cell.header === header) ?? { header, text: '', units: [], about: new Set<string>() };
  return { lead: cellOf(lead), joint: cellOf(joint) };
}

function judge(
  { text, units }: Reading,
  { row }: ClaimRow,
  roles: Roles,
  parts: readonly RolePart[],
): Judgement | null {
  const citation = citeWhole(row);
  const [wrong] = parts.flatMap(({ role, names }) =>
    names.filter((name) => !isHeld(name, roles[role])).map((name) => ({ role, name })),
  );
  if (wrong === undefined) return support(citation);
  const { role, name } = wrong;
  const other = role === 'lead' ? roles.joint : roles.lead;
  // Who helps is perhaps not all told, and who did so once, not at all.
  const isElse = isHeld(name, other) || (role === 'lead' && roles.lead.text !== '');
  if (!isElse || (WAS.test(text) && units.every(({ kind }) => kind !== 'date'))) return null;
  const found = roles[role].text === '' ? other.header : roles[role].text;
  return contradict(citation, { kind: 'name', claimed: name.text, found });
}

const WAS = /\b(?:was|were|had|led|ran|used to|(?<!\b(?:is|are) (?:now )?(?:co-)?)\p{L}{4,}ed)\b/u;

/** Whatever else the statement says is what the row is called, and when it was so. */
function isAbout(
  { units, text }: Reading,
  parts: readonly RolePart[],
  { row, cells, table }: ClaimRow,
  roles: Roles,
  read: ClaimSources['read'],
): boolean {
  const name = read(row.row.cells[0]?.text ?? '').units;
  const holders = parts.flatMap(({ names }) => names);
  const rest = units.filter((unit) => unit.kind !== 'context' && !holders.includes(unit));
  const isName = (unit: Unit) => name.some((one) => sharesKey(one, unit));
  const dates = cells.filter((cell) => isDateCell(cell.text)).flatMap((cell) => readDates(cell.text));
  const isTold = (unit: Unit) => {
    if (unit.kind === 'date') return dates.some(({ date }) => saysDate(unit.date, date));
    if (unit.kind === 'number') return unit.quantity.value === roles.joint.units.length;
    const isOfTitle = keysOf(unit).some((key) => table.words.title.has(key));
    return isName(unit) || isOfTitle || isOfRole(unit, roles);
  };
  return rest.some(isName) && rest.every(isTold) && !/\?\s*$/u.test(text);
}
