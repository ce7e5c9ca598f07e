import { z } from 'zod';

const Fact = z.object({
  id: z.string(),
  topic: z.string(),
  fact: z.string(),
  sources: z.array(z.object({ title: z.string() })),
  confidence: z.enum(['high', 'medium', 'low']),
});

/** One thing that is known, from the collection that the knowledge files were written from. */
export type Fact = z.output<typeof Fact>;

/** Parses a collection of facts, one JSON object a line. */
export function parseFacts(text: string): readonly Fact[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => Fact.parse(JSON.parse(line)));
}
