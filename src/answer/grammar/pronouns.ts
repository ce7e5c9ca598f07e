/** Matches a word that stands for what was named before; a source, to build patterns of. */
export const PRONOUN = '(?:it|its|he|him|his|she|her|they|them|their|this|that|these|those)';
