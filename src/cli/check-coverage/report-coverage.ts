import type { Judgement } from './judge-facts.ts';

/** The lines that tell what became of the facts: a table by topic, then what is left out or missing. */
export function reportCoverage(judgements: readonly Judgement[]): readonly string[] {
  return [
    ...tableByTopic(judgements),
    ...listOf(judgements, 'left out', 'Left out, because the collection itself doubts them:'),
    ...listOf(judgements, 'missing', 'Missing: no passage states them.'),
  ];
}

const VERDICTS = ['stated', 'left out', 'missing'] as const;

function tableByTopic(judgements: readonly Judgement[]): readonly string[] {
  const topics = [...Map.groupBy(judgements, ({ fact }) => fact.topic)];
  const rows = [...topics, ['all', judgements] as const];
  return [
    rowOf('topic', ['facts', ...VERDICTS]),
    ...rows.map(([topic, own]) =>
      rowOf(topic, [own.length, ...VERDICTS.map((verdict) => count(own, verdict))]),
    ),
  ];
}

function rowOf(topic: string, cells: readonly (string | number)[]): string {
  return [topic.padEnd(14), ...cells.map((cell) => String(cell).padStart(9))].join('');
}

function count(judgements: readonly Judgement[], wanted: Judgement['verdict']): number {
  return judgements.filter(({ verdict }) => verdict === wanted).length;
}

function listOf(
  judgements: readonly Judgement[],
  wanted: Judgement['verdict'],
  heading: string,
): readonly string[] {
  const listed = judgements.filter(({ verdict }) => verdict === wanted);
  return listed.length === 0 ? [] : ['', heading, ...listed.map(describe)];
}

function describe({ fact, nearest }: Judgement): string {
  const found =
    nearest === null
      ? 'no passage rests on one of its sources'
      : `nearest: ${nearest.passages.map(({ id }) => id).join(', ')}, which holds ${percent(nearest.coverage)} of it`;
  const numbers = nearest?.missingNumbers ?? [];
  return `  ${fact.id}: ${fact.fact}\n    ${found}${numbers.length === 0 ? '' : ` but not ${numbers.join(', ')}`}`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
