import { ORDINAL } from '../grammar/ordinals.ts';
import type { ClaimRow } from './claim-rows.ts';

/** One of a series of meetings, as its row is called: "Third Regatta (Lisbon, 1985)". */
export interface Meeting {
  readonly ordinal: string;
  /** The last word for what it is: "regatta". */
  readonly noun: string;
  readonly place: string;
  readonly year: string;
}

/** A statement with a meeting under its number in the series. */
export interface Numbered {
  readonly text: string;
  readonly ordinal: string;
  /** What the statement itself calls it by. */
  readonly called: string;
}

/** The meetings that rows are named after, with their number, place and year. */
export function collectMeetings(rows: readonly ClaimRow[]): readonly Meeting[] {
  return rows.flatMap(({ row }) => {
    const { ordinal, noun, place, year } = NAMED.exec(row.row.cells[0]?.text ?? '')?.groups ?? {};
    if (ordinal === undefined || noun === undefined || place === undefined || year === undefined) return [];
    return [{ ordinal: ordinal.toLowerCase(), noun: noun.toLowerCase(), place, year }];
  });
}

const NAMED = new RegExp(
  String.raw`^(?<ordinal>${ORDINAL})\s(?:\S+\s)*?(?:(?<noun>\p{L}+)(?: meeting)?)\s\((?<place>[^(),]+), (?<year>\d{4})\)$`,
  'iu',
);

/** "The Lisbon regatta", "the 1985 regatta", "the regatta of 1985" by its number, "the third regatta"; `null`: it names none, or it might be several. */
export function numberedMeeting(statement: string, meetings: readonly Meeting[]): Numbered | null {
  for (const noun of new Set(meetings.map((meeting) => meeting.noun))) {
    const own = meetings.filter((meeting) => meeting.noun === noun);
    const found = new RegExp(
      String.raw`\b(?:[Tt]he )?(?:(?<before>\p{Lu}\p{Ll}[\p{L}-]*(?: \p{Lu}[\p{L}-]*)?|\d{4})(?: \p{Lu}{2,})? )?${noun}(?<kind> meeting)?(?: (?:of|in|at) (?<after>\p{Lu}[\p{L}-]*|\d{4}))?(?! (?:declaration|statement)\b)(?=\W|$)`,
      'u',
    ).exec(statement);
    const calls = [found?.groups?.['before'], found?.groups?.['after']].filter((call) => call !== undefined);
    const [called] = calls;
    if (found === null || called === undefined) continue;
    const [meeting, ...others] = own.filter(({ place, year }) =>
      calls.every((call) => place === call || year === call),
    );
    if (meeting === undefined || others.some(({ ordinal }) => ordinal !== meeting.ordinal)) continue;
    const kind = found.groups?.['kind'] ?? '';
    const text = `${statement.slice(0, found.index)}the ${meeting.ordinal} ${noun}${kind}${statement.slice(found.index + found[0].length)}`;
    return { text, ordinal: meeting.ordinal, called };
  }
  return null;
}
