import { visit } from 'yaml';
import { z } from 'zod';
import { KnowledgeError, type Problem } from './knowledge-error.ts';
import { type OpenYaml, openYaml } from './open-yaml.ts';
import { yamlLine } from './yaml-line.ts';

/** Words that people use for one another. */
export interface GlossaryGroup {
  /** Lower-case letters, digits and single hyphens; no other group has it. */
  readonly id: string;
  /** By BCP 47 language: words as they are written, and phrases of several. */
  readonly words: Readonly<Partial<Record<string, readonly string[]>>>;
}

/** How people say what the knowledge files say in other words. */
export interface Glossary {
  /** Near-synonyms: a hint that a passage is about what was asked. */
  readonly concepts: readonly GlossaryGroup[];
  /** One thing under several names: each is as good as any other. */
  readonly names: readonly GlossaryGroup[];
  /** What other languages say for English terms; nothing that is English is read by them. */
  readonly translations?: readonly GlossaryGroup[];
}

/** A glossary is kept by hand; one that is larger than this was made by a machine. */
const TEXT_LIMIT = 200_000;
const WORD_LIMIT = 80;

const Id = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, 'is no id: use lower-case letters, digits and single hyphens');
const Language = z
  .string()
  .regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, 'is no language code such as en, ru or zh-Hans');
const Word = z
  .string('must be a word or a phrase')
  .regex(/[\p{L}\p{N}]/u, 'must hold a letter or a digit')
  .max(WORD_LIMIT, `must have at most ${WORD_LIMIT} characters`);
const Words = z.array(Word, 'must be a list of words').min(1, 'is empty');
const Group = z
  .record(Language, Words, 'must hold words by language')
  .refine((words) => Object.keys(words).length > 0, 'is empty');
const Groups = z.record(Id, Group, 'must hold groups by id');
const GlossaryFields = z.strictObject(
  { concepts: Groups.default({}), names: Groups.default({}), translations: Groups.optional() },
  'must hold concepts and names',
);

type GlossaryFields = z.output<typeof GlossaryFields>;

/** What is wrong at a path of keys and positions. */
interface Complaint {
  readonly at: readonly PropertyKey[];
  readonly message: string;
}

/**
 * Parses the glossary file. `path` is shown in problems.
 * @throws KnowledgeError naming every problem of the file.
 */
export function parseGlossary(path: string, text: string): Glossary {
  if (text.length > TEXT_LIMIT) {
    const message = `Too large: ${text.length} characters, at most ${TEXT_LIMIT}.`;
    throw new KnowledgeError([{ path, line: null, message }]);
  }
  const { document, lines } = readYaml(path, text);
  const checked = GlossaryFields.safeParse(document.toJS() ?? {});
  const complaints = checked.success
    ? findRepeats(checked.data)
    : checked.error.issues.flatMap(describeIssue);
  if (!checked.success || complaints.length > 0)
    throw new KnowledgeError(complaints.map(toProblem).toSorted(byLine));
  const { concepts, names, translations } = checked.data;
  return {
    concepts: groupsOf(concepts),
    names: groupsOf(names),
    ...(translations === undefined ? {} : { translations: groupsOf(translations) }),
  };

  function toProblem({ at, message }: Complaint): Problem {
    return { path, line: yamlLine(document, lines, at), message };
  }
}

function byLine(a: Problem, b: Problem): number {
  return (a.line ?? 0) - (b.line ?? 0);
}

function groupsOf(groups: GlossaryFields['concepts']): readonly GlossaryGroup[] {
  return Object.entries(groups).map(([id, words]) => ({ id, words }));
}

function readYaml(path: string, text: string): OpenYaml {
  const opened = openYaml(text);
  const problems: Problem[] = opened.broken.map((problem) => ({ path, ...problem }));
  visit(opened.document, {
    Alias(_key, { source, range }) {
      const { line } = opened.lines.linePos(range?.[0] ?? 0);
      problems.push({ path, line, message: `Write the words out instead of *${source}.` });
    },
  });
  if (problems.length > 0) throw new KnowledgeError(problems);
  return opened;
}

function describeIssue(issue: z.core.$ZodIssue): readonly Complaint[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ at: [...issue.path, key], message: `Unknown: ${key}.` }));
  const what = issue.code === 'invalid_key' ? (issue.issues[0]?.message ?? issue.message) : issue.message;
  const where = issue.path.length === 0 ? 'The glossary' : `"${issue.path.join('.')}"`;
  return [{ at: issue.path, message: `${where} ${what}.` }];
}

/** A word in two groups would say that everything in both of them is the same. */
function findRepeats({ concepts, names, translations = {} }: GlossaryFields): readonly Complaint[] {
  const ids = Object.keys(names)
    .filter((id) => Object.hasOwn(concepts, id))
    .map((id) => ({ at: ['names', id], message: `The id ${id} is taken by a concept.` }));
  return [
    ...ids,
    ...repeatsIn([...listWords('concepts', concepts), ...listWords('names', names)]),
    // A word may be a hint at a group and yet say one thing exactly.
    ...repeatsIn(listWords('translations', translations)),
  ];
}

function repeatsIn(listed: ReturnType<typeof listWords>): readonly Complaint[] {
  const firstGroups = new Map<string, string>();
  return listed.flatMap((word) => {
    const first = firstGroups.get(word.key);
    if (first === undefined) firstGroups.set(word.key, word.group);
    const message = `"${word.text}" (${word.language}) stands already in the group ${first}.`;
    return first === undefined ? [] : [{ at: word.at, message }];
  });
}

function listWords(section: string, groups: GlossaryFields['concepts']) {
  return Object.entries(groups).flatMap(([group, byLanguage]) =>
    Object.entries(byLanguage).flatMap(([language, words]) =>
      words.map((text, position) => ({
        text,
        group,
        language,
        key: `${language} ${foldWord(text)}`,
        at: [section, group, language, position],
      })),
    ),
  );
}

/** Words that differ only in case, width or spaces are one. */
function foldWord(word: string): string {
  return word.normalize('NFKC').toLowerCase().split(/\s+/u).filter(Boolean).join(' ');
}
