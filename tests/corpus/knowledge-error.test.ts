import { describe, expect, it } from 'vitest';
import { KnowledgeError } from '../../src/corpus/knowledge-error.ts';

describe('KnowledgeError', () => {
  it('names every problem with file and line, one on each line', () => {
    const error = new KnowledgeError([
      { path: 'knowledge/a.md', line: 12, message: 'No source.' },
      { path: 'knowledge/b.md', line: null, message: 'The file is empty.' },
    ]);
    expect(error.message).toBe('knowledge/a.md:12: No source.\nknowledge/b.md: The file is empty.');
    expect(error.name).toBe('KnowledgeError');
  });
});
