import { z } from 'zod';
import { complain } from '../form.ts';

const UNICODE_EMOJI = /^\p{RGI_Emoji}$/v;
/** Many emoji are sent without the selector that asks for their colourful form; Discord takes both. */
const VARIATION_SELECTOR = '\uFE0F';

/** An emoji on a button or a select option. The local guild has no emoji of its own. */
export const emoji = z
  .object({
    id: z.string().nullable().optional(),
    name: z.string().nullable().optional(),
    animated: z.boolean().exactOptional(),
  })
  .transform(({ id, name }, context) => {
    if (!id && name && isUnicodeEmoji(name)) return { name };
    context.addIssue(complain('BUTTON_COMPONENT_INVALID_EMOJI', 'Invalid emoji'));
    return z.NEVER;
  });

function isUnicodeEmoji(name: string): boolean {
  return UNICODE_EMOJI.test(name) || UNICODE_EMOJI.test(name + VARIATION_SELECTOR);
}
