import type { ProcessTerm } from './process-term.ts';

/** The terms of other words for what a term says. */
export interface Synonyms {
  /** Words that people use for the term's own, whatever a text is about. */
  of(term: string): readonly string[];
  /** What an answer says to a question that asks by "how" and the term's word: a weight to "how heavy". */
  measuring(term: string): readonly string[];
}

/** Each line holds words that mean the same; a word with many meanings stands in none. */
const GROUPS = [
  // How much, how big, when.
  'price cost fee charge expensive costly pricey',
  'cheap inexpensive affordable',
  'weight weigh heavy',
  'height tall',
  'width wide',
  'depth deep',
  'speed fast',
  'age aged old',
  'size dimensions',
  'temperature hot cold',
  'big large huge',
  'small little tiny',
  'fast quick rapid',
  'begin start commence',
  'finish end conclude',
  // What people do, and what is done.
  'founded established opened started',
  'created invented developed',
  'designed architect designer',
  'author wrote written writer novelist',
  'directed director',
  'sing sang sung singer vocals',
  'released published launched',
  'died death dead',
  'born birth birthday',
  'killed murdered assassinated',
  'married marry marriage wife husband spouse wedding',
  'win won winner victory',
  'prize award',
  'buy bought purchase',
  'rent hire lease lend lent borrow loan',
  'renew extend prolong',
  'eat food meal',
  'repair fix mend',
  'clean wash',
  'remove delete erase',
  'choose select pick',
  'reply respond answer',
  'allowed permitted',
  'forbidden banned prohibited',
  'require need',
  'receive get obtain',
  'stop cease halt',
  'cancel terminate quit',
  'arrive reach',
  'leave depart',
  'liberated freed',
  'speak language',
  'owner owns belongs',
  'register signup',
  'deliver ship',
  'delivery shipping postage',
  'refund reimburse',
  'warranty guarantee',
  'instructions manual guide',
  'discount rebate',
  // Who.
  'population inhabitants residents',
  'staff employees personnel workers',
  'boss manager chief head',
  'doctor physician',
  'lawyer attorney',
  'child kid',
  'baby infant',
  'mother mum mom',
  'father dad',
  'job occupation profession',
  'salary wage pay',
  'king monarch ruler',
  'pupil student',
  // What is so.
  'closed shut',
  'broken faulty defective damaged',
  'fault error problem issue',
  'illness disease sickness sick ill',
  'treatment therapy cure',
  'difficult hard',
  'easy simple',
  'dangerous unsafe risky',
  'loud noisy noise',
  'quiet silent',
  'tasty delicious yummy',
  'awful terrible horrible bad',
  'excellent great superb',
  'rich wealthy',
  'stink smell odour',
  'afraid scared frightened',
  'angry furious',
  'happy glad',
  'sad unhappy',
  'clever smart intelligent',
  // Things.
  'phone telephone smartphone mobile',
  'email e-mail',
  'picture photo image',
  'film movie',
  'book novel',
  'song track',
  'car vehicle automobile',
  'bike bicycle',
  'lift elevator',
  'flat apartment',
  'shop store',
  'fridge refrigerator',
  'toilet bathroom restroom',
  'television tv',
  'holiday vacation',
  'football soccer',
  'rubbish trash garbage',
  'petrol gasoline',
  'university college',
  'class course lesson',
  'truck lorry',
  'pavement sidewalk',
  'underground subway metro',
  'chemist pharmacy',
  'tap faucet',
  'torch flashlight',
  'trousers pants',
  'sweets candy',
  'biscuit cookie',
  'nappy diaper',
  'eggplant aubergine',
  'zucchini courgette',
];

/** What stands behind "how" or "how many", and the words that tell what it asks for. */
const MEASURES = [
  'heavy weigh weight kg kilos',
  'tall height high',
  'high height tall',
  'wide width',
  'deep depth',
  'long length',
  'fast speed mph',
  'old age aged',
  'big size large',
  'large size',
  'often once twice every',
  'hot temperature degrees',
  'cold temperature degrees',
  'much price cost fee',
  'people population inhabitants residents',
];

/** Reads the words as those of passages are read. */
export function makeSynonyms(processTerm: ProcessTerm): Synonyms {
  const read = (words: string) => [...new Set(words.split(' ').flatMap((word) => processTerm(word) ?? []))];
  const groups = GROUPS.map(read);
  const measures = new Map(
    MEASURES.map(read).map(([adjective = '', ...terms]) => [adjective, terms] as const),
  );
  const known = new Map<string, readonly string[]>();
  for (const term of groups.flat()) {
    const own = groups.filter((group) => group.includes(term)).flat();
    known.set(
      term,
      [...new Set(own)].filter((other) => other !== term),
    );
  }
  return { of: (term) => known.get(term) ?? [], measuring: (term) => measures.get(term) ?? [] };
}
