import { button, card, type Message, row, separator, text } from './components.ts';
import { COMPONENT, customId } from './custom-id.ts';
import { plainText } from './plain-text.ts';
import { oneLine } from './small.ts';
import type { Words } from './words/words.ts';

/** What the bot can do, questions to try, and how its answers come about. */
export function renderHelp(examples: readonly string[], words: Words): Message {
  const lines = examples.map((example) => `- ${plainText(oneLine(example))}`);
  const buttons = examples.map((_, position) =>
    button(words.askExample(position + 1), customId(COMPONENT.example, position)),
  );
  return card([
    text(words.helpIntroduction),
    text(words.helpCommands),
    examples.length === 0 ? null : text(words.helpExamples, ...lines),
    row(...buttons),
    separator(),
    text(words.helpAnswers),
  ]);
}
