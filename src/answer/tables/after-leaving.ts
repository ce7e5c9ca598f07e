/** A name that begins with a capital letter, in up to four words. */
const NAME = "(?<name>\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,3})";
const GONE =
  '(?:left(?: (?:the )?(?:office|post|job|chair))?|stepped (?:down|aside)|resigned|retired|departed|quit|moved on|was gone|(?:had )?finished|was done)';

const LEAVING = new RegExp(
  `\\b(?:once|after|when|as soon as) ${NAME} (?:had |has )?${GONE}(?=\\W*$|,)`,
  'gu',
);
const DEPARTURE = new RegExp(
  `\\b(?:after|upon|on|following) ${NAME}['’]s? (?:departure|resignation|retirement|exit|leaving)(?=\\W*$|,)`,
  'gu',
);

/** "Who took over once X had left" as "who took over after X": who followed is asked for, not the leaving. */
export function afterLeaving(question: string): string {
  if (!/\b(?:who|which|what)\b/iu.test(question)) return question;
  return question.replace(LEAVING, 'after $<name>').replace(DEPARTURE, 'after $<name>');
}
