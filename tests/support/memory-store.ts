import { questionId } from '../../src/store/question-id.ts';
import type { Question, Store } from '../../src/store/store.ts';

/** A store without a disk. */
export function memoryStore(): Store {
  const questions = new Map<string, Question>();
  return {
    saveQuestion(question) {
      const saved = { ...question, id: questionId(question) };
      questions.set(saved.id, saved);
      return Promise.resolve(saved);
    },
    findQuestion: (id) => Promise.resolve(questions.get(id) ?? null),
    close: () => Promise.resolve(),
  };
}
