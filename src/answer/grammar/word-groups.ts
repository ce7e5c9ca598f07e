import { classes, JOINING, PREPOSITIONS, VERBS } from './word-class.ts';

/** Words of a name. */
export const NAMES = classes('name', 'capitals');

/** Verbs that may be the verb of a clause. */
export const CLAUSE_VERBS = classes(...VERBS, 'ed');

/** Those of them that say something, and those that lead to one that does. */
export const STRONG = classes('verb', 'ed', 'be', 'do', 'modal');

export const BES = classes('be');

/** What may stand between a verb and another. */
export const ADVERBS = classes('adverb', 'ly', 'have', 'modal');

export const LEADING_TO = classes(...PREPOSITIONS);

/** What a noun phrase begins with. */
export const DETERMINERS = classes('article', 'possessive', 'determiner');

export const JOINS = classes('and', 'relative', 'pronoun');

/** No noun phrase reaches beyond one of these. */
export const ENDS_PHRASE = classes(...JOINING, ...VERBS);
