import { classes } from '../span/word-class.ts';

export const ADVERBS = classes('adverb', 'ly', 'have', 'modal');
export const BES = classes('be');
export const LEADING_TO = classes('of', 'in', 'to', 'by', 'from', 'for', 'with', 'as', 'preposition');
export const ARTICLES = classes('article', 'possessive', 'determiner');
export const NAMES = classes('name', 'capitals');
export const VERBS = classes('be', 'have', 'do', 'modal', 'verb', 'ed');
export const STRONG = classes('verb', 'ed', 'be', 'do', 'modal');
export const JOINS = classes('and', 'relative', 'pronoun');
