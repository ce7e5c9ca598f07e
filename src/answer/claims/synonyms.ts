import type { Analyser } from '../../search/analyser.ts';

/**
 * English words that say the same of whatever is told, whatever the corpus is about; what a field has words of its own for
 * stands in its glossary. A word stands in one group only, and words of several meanings in none.
 */
const GROUPS = [
  'contest competition',
  'appoint name',
  'safe secure',
  'firm company enterprise corporation',
  'amendment change alteration modification revision',
  'finish finalise finalize complete',
  'welcome greet',
  'pick choose select chose chosen',
  'prolong extend extension',
  'shorten reduce cut',
  'postpone delay defer',
  'approve endorse adopt',
  'back support',
  'rename retitle',
  'discuss debate talk',
  'present unveil',
  'praise laud hail commend',
  'criticise criticize slam denounce condemn',
  'warn caution',
  'enlarge widen broaden expand add',
  'disaster catastrophe tragedy',
  'trip visit journey',
  'citizen national',
  'donation contribution',
  'donate contribute',
  'logo emblem',
  'website site',
  'headquarters HQ',
  'concept idea notion',
  'aim goal objective purpose',
  'attend participate',
  'birthday anniversary',
  'prepare preparation preparatory',
  'fight combat counter',
  'legislature parliament',
  'rule regulation',
  'region area zone',
  'field sphere domain',
  'online virtual virtually remotely',
  'cooperate collaborate',
  'cooperation collaboration',
  'confirm affirm reaffirm',
  'stress underline emphasise emphasize',
  'agreement accord pact',
  'participant attendee',
  'yearly annual',
  'obligatory compulsory mandatory binding',
  'voluntary optional',
  'big large',
  'small little',
  'person individual',
  'building premises',
  'tie link connect',
  'assembly gathering',
  'inaugurate open',
  'envisage foresee',
  'raid attack',
  'damage harm',
  'mainly mostly chiefly',
  'country nation state',
  'treaty convention',
].map((words) => words.split(' '));

/** The group of near-synonyms that a term belongs to, as a key of its own. */
export type SynonymsOf = (term: string) => string | undefined;

/** Cuts the endings of the words as the corpus does with its own. */
export function makeSynonymsOf(analyser: Analyser): SynonymsOf {
  const groups = new Map(
    GROUPS.flatMap((words, position) =>
      words.map((word) => [analyser.processTerm(word) ?? word, `~${position}`] as const),
    ),
  );
  return (term) => groups.get(term);
}
