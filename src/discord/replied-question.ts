import { z } from 'zod';
import { COMPONENT, parseCustomId } from './custom-id.ts';

/** Buttons whose custom id begins with the id of the question that their message answers. */
const NAMING_QUESTION: readonly string[] = [COMPONENT.why, COMPONENT.more, COMPONENT.rest, COMPONENT.share];

const Component = z.object({
  custom_id: z.string().optional(),
  components: z.array(z.unknown()).optional(),
  accessory: z.unknown().optional(),
});

const MessageCreate = z.object({ id: z.string(), referenced_message: z.unknown().optional() });

/**
 * Knows which question was answered by the message that the latest message replies to. Discord sends
 * that message along, but discord.js drops what its caches do not keep; it passes each event on as it
 * came just before its own, so one is all there is to remember.
 */
export class RepliedQuestion {
  #latest: { readonly messageId: string; readonly questionId: string | null } | null = null;

  /** Takes a `MESSAGE_CREATE` event as Discord sent it. */
  note(payload: unknown): void {
    const message = MessageCreate.safeParse(payload).data;
    this.#latest =
      message === undefined
        ? null
        : { messageId: message.id, questionId: questionIdIn(message.referenced_message) };
  }

  /** `null`: the message replies to no answer. */
  idFor(messageId: string): string | null {
    return this.#latest?.messageId === messageId ? this.#latest.questionId : null;
  }
}

/** The question that a message of the bot answers, read from its buttons; `null`: it has none that says. */
export function questionIdIn(message: unknown): string | null {
  for (const id of customIdsIn(message)) {
    const { name, parts } = parseCustomId(id);
    const [questionId] = parts;
    if (questionId !== undefined && NAMING_QUESTION.includes(name)) return questionId;
  }
  return null;
}

function customIdsIn(part: unknown): readonly string[] {
  const component = Component.safeParse(part).data;
  if (component === undefined) return [];
  const { custom_id: id, components = [], accessory } = component;
  return [...(id === undefined ? [] : [id]), ...[...components, accessory].flatMap(customIdsIn)];
}
