/** "It is not true that …", "it's a myth that …". */
const DENIAL =
  /^\W*(?:(?:it|this|that)(?:['’]s| is) (?:simply |just )?(?:not (?:true|the case|correct|right|so)|untrue|false|wrong|incorrect|a (?:myth|lie|mistake)) that|(?:i|we) (?:do not|don['’]t) (?:think|believe) that|no,? it(?:['’]s| is) not true that)\s+/iu;

/** What a statement denies as a whole; `null`: it denies none. Both are slices of the text. */
export function deniedStatement(text: string): { readonly denial: string; readonly denied: string } | null {
  const denial = DENIAL.exec(text)?.[0];
  return denial === undefined ? null : { denial: denial.trim(), denied: text.slice(denial.length) };
}
