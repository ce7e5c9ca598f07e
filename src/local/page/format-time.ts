/** What each letter of `<t:…:letter>` means. https://docs.discord.com/developers/reference#message-formatting */
const FORMATS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
  s: { dateStyle: 'short', timeStyle: 'short' },
  S: { dateStyle: 'short', timeStyle: 'medium' },
};

const UNITS = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
] as const;

export function formatTime(date: Date, format: string, now = new Date()): string {
  if (format === 'R') return formatDistance(date, now);

  return new Intl.DateTimeFormat(undefined, FORMATS[format] ?? FORMATS['f']).format(date);
}

/** "3 days ago", in the largest unit that fits at least once. */
function formatDistance(date: Date, now: Date): string {
  const seconds = Math.round((date.getTime() - now.getTime()) / 1000);
  const [unit, length] = UNITS.find((candidate) => Math.abs(seconds) >= candidate[1]) ?? ['second', 1];
  return new Intl.RelativeTimeFormat(undefined, { numeric: 'auto' }).format(
    Math.trunc(seconds / length),
    unit,
  );
}

/** As Discord dates a message: the hour today and yesterday, the day before that. */
export function formatMessageTime(date: Date, now = new Date()): string {
  const hour = formatTime(date, 't');
  if (isSameDay(date, now)) return `Today at ${hour}`;

  const yesterday = new Date(now);
  yesterday.setDate(now.getDate() - 1);
  return isSameDay(date, yesterday) ? `Yesterday at ${hour}` : formatTime(date, 's');
}

export function isSameDay(a: Date, b: Date): boolean {
  return a.toDateString() === b.toDateString();
}
