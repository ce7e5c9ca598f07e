import { z } from 'zod';

/** A question as an editor lists it. */
export const QuestionText = z
  .string('must be a question')
  .trim()
  .min(3, 'is too short')
  .max(200, 'must have at most 200 characters');
