/** Matches a word that asks; a source, to build patterns of. */
export const QUESTION_WORD = '(?:who(?:m|se)?|what|which|when|where|why|how)';

/** Matches a verb that a question for yes or no begins with; a source, to build patterns of. "May" is a month, too. */
export const AUXILIARY = '(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should)';
