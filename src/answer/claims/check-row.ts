import { citeWhole } from '../cite-whole.ts';
import { isCountryName } from '../tables/country-names.ts';
import { align } from './align.ts';
import { contradictsDate, dateOfCell } from './cell-date.ts';
import { readDates, saysDate } from './claim-date.ts';
import { type ClaimCell, type ClaimRow, PLACE_HEADER, STATE_HEADER } from './claim-rows.ts';
import { TURNED_ROUND } from './claim-words.ts';
import { namesJointOffice, ofSameRank } from './joint-office.ts';
import { isOfOtherStatus } from './other-status.ts';
import { keysOf, sharesKey, type Unit } from './read-units.ts';
import { isDenied, type Reading } from './reading.ts';
import { contradict, type Difference, type Judgement, support } from './verdict.ts';

/** Judges a statement about what a row names by the cell that its other words mean. */
export function checkRow(
  claim: Reading,
  claimRow: ClaimRow,
  read: (text: string) => Reading,
): Judgement | null {
  const { name, row, table } = claimRow;
  if (
    row.isElsewhere ||
    isOfOtherStatus(claim.text, row.row.cells) ||
    TURNED_ROUND.test(claim.text) ||
    isDenied(claim.negations) ||
    claim.hedges.length > 0
  )
    return null;
  if (
    claim.quantifiers.length > 0 ||
    name.length === 0 ||
    align({ ...claim, units: name }, claim).unmatched.length > 0
  )
    return null;
  const rest = claim.units.filter(
    (unit) => unit.kind !== 'context' && !name.some((one) => sharesKey(one, unit)),
  );
  const values = rest.filter((unit) => !isAbout(unit, claimRow.about) && !ORIGIN.test(unit.text));
  const relation = rest.filter((unit) => isAbout(unit, claimRow.about));
  if (values.length === 0 || (table.isSuccession && !comesFrom(claim, values))) return null;
  const cells = cellsMeant(claim, values, relation, claimRow.cells);
  const missing = values.filter((value) => !cells.some((cell) => holds(cell, value, read)));
  const citation = citeWhole(row);
  if (missing.length === 0) {
    const isTied =
      isEvent(claim, name) ||
      ((relation.length > 0 || comesFrom(claim, values)) && !isAnyOf(values, cells, claimRow.cells, read));
    const isSo = isTied && !areSpread(values, cells, read) && !isOpen(claimRow, values, read);
    return isSo ? support(citation) : null;
  }
  const difference = differenceIn(
    missing,
    values,
    claim,
    { cells, all: claimRow.cells },
    read,
    isEvent(claim, name) || relation.length > 0 || comesFrom(claim, values),
  );
  // Of two offices in one statement, which of them is whose is not told by the words alone.
  const isElsewhere = missing.some((value) => claimRow.cells.some((cell) => holds(cell, value, read)));
  if (
    difference?.kind === 'name' &&
    isElsewhere &&
    (namesJointOffice(claim.text) || missing.length < values.length)
  )
    return null;
  return difference === null ? null : contradict(citation, difference);
}

/** "A coordinates with B" does not say which of them stands in which cell. */
function areSpread(
  values: readonly Unit[],
  cells: readonly ClaimCell[],
  read: (text: string) => Reading,
): boolean {
  const names = values.filter(({ kind }) => kind === 'name');
  return names.length > 1 && !cells.some((cell) => names.every((one) => holds(cell, one, read)));
}

/** True where several cells hold names, none of them is meant by a word of the statement, and it names one: which, it does not say. */
function isAnyOf(
  values: readonly Unit[],
  meant: readonly ClaimCell[],
  cells: readonly ClaimCell[],
  read: (text: string) => Reading,
): boolean {
  if (meant.length < cells.length || !values.some(({ kind }) => kind === 'name')) return false;
  const isNaming = ({ text }: ClaimCell) => read(`: ${text}`).units.every(({ kind }) => kind === 'name');
  return cells.filter((cell) => cell.text !== '' && isNaming(cell)).length > 1;
}

/** True where the row, or each cell that holds the value, tells of a plan or of what is not known: nothing is said of how it was. */
function isOpen({ cells }: ClaimRow, values: readonly Unit[], read: (text: string) => Reading): boolean {
  const isOpenCell = ({ text }: ClaimCell) => read(text).hedges.length > 0 || read(text).negations.length > 0;
  if (cells.some((cell) => /^status$/iu.test(cell.header) && isOpenCell(cell))) return true;
  return values.some((value) => {
    const holding = cells.filter((cell) => holds(cell, value, read));
    return holding.length > 0 && holding.every(isOpenCell);
  });
}

/** "The first summit was …": the name stands at the beginning, with a verb that says nothing of its own. */
function isEvent({ units }: Reading, name: readonly Unit[]): boolean {
  const [first] = units.filter(({ kind }) => kind !== 'context');
  return first?.kind === 'ordinal' && name.some((one) => sharesKey(one, first));
}

function isAbout(unit: Unit, about: ReadonlySet<string>): boolean {
  return unit.kind === 'word' && keysOf(unit).some((key) => about.has(key));
}

/** Verbs that tie somebody to a state. */
const ORIGIN = /^(?:represent(?:s|ed)|hail(?:s|ed)|citizen|national)$/iu;

/** "Comes from Japan", "represented Tajikistan". */
function comesFrom({ text }: Reading, [value]: readonly Unit[]): boolean {
  return (
    value !== undefined &&
    isCountryName(value.text) &&
    /\b(?:(?:comes?|came|hails?|hailed|is|was) from|a (?:citizen|national) of|represent(?:s|ed))\s+(?:the\s+)?$/iu.test(
      text.slice(0, value.start),
    )
  );
}

/** The cells whose header a word of the statement means; all of them where none does. */
function cellsMeant(
  claim: Reading,
  values: readonly Unit[],
  relation: readonly Unit[],
  cells: readonly ClaimCell[],
): readonly ClaimCell[] {
  const isOrigin = values.length === 1 && comesFrom(claim, values);
  const meant = cells.filter(
    ({ about, header }) =>
      (isOrigin && STATE_HEADER.test(header)) || relation.some((unit) => isAbout(unit, about)),
  );
  if (meant.length === 0) return cells;
  return ofSameRank(claim.text, meant);
}

function holds({ text }: ClaimCell, value: Unit, read: (text: string) => Reading): boolean {
  if (value.kind === 'date')
    return readDates(text).some(({ date, role }) => saysDate(value.date, date) && role !== 'end');
  if (value.kind === 'number') return false;
  return read(text).units.some((unit) => sharesKey(value, unit));
}

function differenceIn(
  missing: readonly Unit[],
  values: readonly Unit[],
  claim: Reading,
  { cells, all }: { readonly cells: readonly ClaimCell[]; readonly all: readonly ClaimCell[] },
  read: (text: string) => Reading,
  isTied: boolean,
): Difference | null {
  const [value, ...others] = missing;
  if (value === undefined || !isTied) return null;
  if (others.length === 0 && value.kind === 'date') return dateDifference(value, cells);
  if (others.length === 0 && value.kind === 'ordinal') return ordinalDifference(value, values, cells, read);
  const isPlain = values.every(({ kind }) => kind === 'name');
  const state = isPlain ? stateDifference(missing, cells) : null;
  if (state !== null) return state;
  const isOneName =
    missing.every(({ kind }) => kind === 'name') && values.every(({ kind }) => kind !== 'number');
  return isOneName && others.length === 0 ? placeDifference(value, claim, all, read) : null;
}

function dateDifference(
  value: Extract<Unit, { kind: 'date' }>,
  cells: readonly ClaimCell[],
): Difference | null {
  const [dated, ...others] = cells.flatMap(({ header, text }) => {
    const found = /\b(?:confirmed|as of)\b/iu.test(header) ? null : dateOfCell(text);
    return found === null ? [] : [{ text, found }];
  });
  if (dated === undefined || others.length > 0) return null;
  const { text, found } = dated;
  return contradictsDate(text, found, value.date) ? { kind: 'date', claimed: value.text, found: text } : null;
}

/** "The third summit" stands against the only one in order that the cells tell of, where the cell holds the rest. */
function ordinalDifference(
  value: Unit,
  values: readonly Unit[],
  cells: readonly ClaimCell[],
  read: (text: string) => Reading,
): Difference | null {
  const isOrdinal = ({ kind }: Unit) => kind === 'ordinal';
  const [cell, ...more] = cells.filter(({ units }) => units.some(isOrdinal));
  const [found, ...others] = cell?.units.filter(isOrdinal) ?? [];
  if (cell === undefined || found === undefined || others.length > 0 || more.length > 0) return null;
  const rest = values.filter((one) => one !== value);
  const isSame = rest.length > 0 && rest.every((one) => holds(cell, one, read));
  return isSame ? { kind: 'number', claimed: value.text, found: cell.text } : null;
}

/** A state stands against the states in the only cell that is meant. */
function stateDifference(
  [value, ...others]: readonly Unit[],
  cells: readonly ClaimCell[],
): Difference | null {
  const [cell, ...more] = cells;
  if (value === undefined || others.length > 0 || cell === undefined || more.length > 0) return null;
  const isOfStates = cell.units.length > 0 && cell.units.every((unit) => isCountryName(unit.text));
  if (!isOfStates || !isCountryName(value.text)) return null;
  return { kind: 'name', claimed: value.text, found: cell.text };
}

/** A place stands against the cell for places, a state against the one for states. */
function placeDifference(
  value: Unit,
  claim: Reading,
  cells: readonly ClaimCell[],
  read: (text: string) => Reading,
): Difference | null {
  const before = claim.text.slice(0, value.start);
  const isIn = /\b(?:in|at)\s+$/u.test(before);
  const isBy = /\bby\s+$/u.test(before);
  if (!isIn && !isBy) return null;
  const cell = cells.find(({ header }) => (isBy ? STATE_HEADER : PLACE_HEADER).test(header));
  if (cell === undefined || holds(cell, value, read)) return null;
  if (read(cell.text).units.every(({ kind }) => kind === 'date')) return null;
  return { kind: isIn ? 'place' : 'name', claimed: value.text, found: cell.text };
}
