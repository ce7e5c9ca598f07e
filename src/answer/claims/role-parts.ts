import { isCountryName } from '../tables/country-names.ts';
import type { ClaimCell } from './claim-rows.ts';
import { keysOf, sharesKey, type Unit } from './read-units.ts';
import type { Reading } from './reading.ts';

/** Two cells of a row, of which one names who holds an office, the other who holds it with them. */
export interface Roles {
  readonly lead: ClaimCell;
  readonly joint: ClaimCell;
}

/** Who is said to hold which of the two. */
export interface RolePart {
  readonly role: keyof Roles;
  readonly names: readonly Unit[];
}

export function isHeld(name: Unit, { units }: ClaimCell): boolean {
  return units.some((unit) => sharesKey(unit, name));
}

/** A statement cut where another role begins; `null`: it does not say of everybody whom it names which of the two it is. */
export function rolePartsOf(claim: Reading, roles: Roles): readonly RolePart[] | null {
  const { text } = claim;
  const part = (from: number, to: number) => partWithin(claim, from, to, roles);
  const whole = part(0, text.length);
  if (whole !== null) return withoutCompanions(whole, text, roles);
  for (const separator of SEPARATORS)
    for (const { index, 0: all } of text.matchAll(separator)) {
      const [left, right] = [part(0, index), part(index + all.length, text.length)];
      if (left !== null && right !== null && left.role !== right.role) return [left, right];
    }
  return null;
}

const SEPARATORS = [/\b(?:while|whereas|(?:together |along )?with)\b/gu, /[,;:]\s/gu, /\s(?:and|but)\s/gu];

function partWithin({ text, units }: Reading, from: number, to: number, roles: Roles): RolePart | null {
  const names = units.filter(
    (unit) =>
      unit.kind === 'name' &&
      unit.start >= from &&
      unit.end <= to &&
      (isHeld(unit, roles.lead) || isHeld(unit, roles.joint) || isCountryName(unit.text)),
  );
  const said = text.slice(from, to);
  const role = roleIn(said, roles);
  return names.length === 0 || role === null || HELPED.test(said) ? null : { role, names };
}

/** Whoever does it with somebody who does it too: which of them leads is said of the first alone. */
function withoutCompanions(part: RolePart, text: string, { lead, joint }: Roles): readonly RolePart[] | null {
  const end = WITH.exec(text)?.index ?? text.length;
  const names = part.names.filter(({ start }) => start < end);
  const isThere = (unit: Unit) => names.includes(unit) || isHeld(unit, lead) || isHeld(unit, joint);
  return names.length > 0 && part.names.every(isThere) ? [{ ...part, names }] : null;
}

const WITH = /\s(?:together |along )?with\s/u;

const LEADING =
  /\b(?:leads?|leading|led by|steers?|heads?|runs?|in charge|responsible|oversees?|job|in the hands|takes care)\b/iu;
const HELPING = /\b(?:assists?|helps?|helpers?|second|lend(?:s|ing) a hand)\b/iu;

/** Whoever is helped does not help. */
const HELPED = /\b(?:assists?|helps?|helped|supports?) (?:the )?\p{Lu}/u;

/** The one role that a part of a statement names; `null`: none, or both. */
function roleIn(text: string, { lead }: Roles): keyof Roles | null {
  const stem = lead.header.toLowerCase().replace(/(?:ing|or|er|ion|s)$/u, '');
  const named = new RegExp(String.raw`(?<joint>\bco-)?\b${RegExp.escape(stem)}`, 'giu');
  const kinds = new Set<keyof Roles>();
  for (const { groups } of text.matchAll(named))
    kinds.add(groups?.['joint'] === undefined ? 'lead' : 'joint');
  if (HELPING.test(text)) kinds.add('joint');
  if (LEADING.test(text)) kinds.add('lead');
  const [kind, ...others] = kinds;
  return kind === undefined || others.length > 0 ? null : kind;
}

/** A word for one of the two, or for what is led. */
export function isOfRole(unit: Unit, { lead, joint }: Roles): boolean {
  return (
    keysOf(unit).some((key) => lead.about.has(key) || joint.about.has(key)) ||
    LEADING.test(unit.text) ||
    HELPING.test(unit.text) ||
    IDLE.test(unit.text)
  );
}

const IDLE =
  /^(?:areas?|dimensions?|fields?|measures?|sides?|tasks?|hands?|lending|charge|takes?|state|country|jobs?)$/iu;
