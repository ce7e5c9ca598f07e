/** Doubts what was said, or asks where it stands. */
const ENGLISH =
  /^(?:(?:and|but|so|hm+|wait|ok(?:ay)?|no)[\s,.…]+)*(?:(?:are|r|r['’]?) (?:you|u|ya) (?:really |absolutely |quite |100 ?% ?|very )?(?:sure|certain|positive|serious)(?: (?:about|of) (?:that|this|it))?|you sure|really|seriously|for real|no way|is (?:that|this|it) (?:really |actually |still |even )?(?:true|right|correct|so|sure|certain|accurate|reliable|confirmed|up to date|the case)|(?:(?:what|where)(?:['’]?s| is| are) (?:the|your|its?) |(?:any|a|the|your) |(?:can|could) (?:you|i|we) (?:give|have|get|see|show|name)(?: me| us)? (?:a |the |your |any )?|(?:do you |you )?(?:have|got) (?:a |any |your )?|show(?: me)? (?:the |your )?|give me (?:the |a |your )?)?(?:sources?|citations?|references?|evidence|proof)(?: (?:for|of|on|behind) (?:that|this|it))?|(?:who|which source|what source) (?:says|said|confirms?|told you) (?:so|that|this|it)|says who|(?:according to|based on) (?:whom?|what|which source)|how (?:do|can|would) (?:you|u|we) know(?: (?:that|this|it))?|where (?:did|do) (?:you|u) (?:get|find|read|see|take|have) (?:that|this|it)(?: (?:from|info(?:rmation)?))?|where (?:is|does) (?:that|this) (?:info(?:rmation)? )?(?:come )?from|(?:can|could) (?:you|u) (?:prove|confirm|verify|double[- ]?check)(?: (?:that|this|it))?|prove it|(?:please )?(?:check|confirm|verify) (?:that|it)(?: again)?|i (?:don['’]?t|do not) (?:believe|trust) (?:you|that|this|it)|that(?:['’]s| is| sounds| seems) (?:wrong|not (?:right|true|correct)|incorrect|false))(?: please| pls)?$/iu;
const OTHERS =
  /^(?:(?:а |какой |где )?источник(?:и)?|(?:ты |вы )?(?:точно|уверены?)(?: в этом)?|правда|откуда (?:ты |вы )?(?:это )?(?:знаешь|знаете|известно|информация)|kayna(?:k|ğ[ıi])(?: n(?:e|edir))?|emin mi(?:sin|siniz)|gerçekten mi|nereden biliyorsun(?:uz)?|(?:来源|出处|依据)(?:是什么|呢)?|(?:你)?(?:确定|肯定)吗|真的吗|你怎么知道的?)$/iu;

/** True for a question about an answer and not about its subject: "are you sure?", "source?". */
export function asksForProof(asked: string): boolean {
  const bare = asked.replace(/[\s?!.…？！。]+$/u, '');
  return ENGLISH.test(bare) || OTHERS.test(bare);
}
