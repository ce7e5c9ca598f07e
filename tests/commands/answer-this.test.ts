import { describe, expect, it } from 'vitest';
import { answerThis } from '../../commands/answer-this.ts';
import { buttonsOf, textOf } from '../support/message-content.ts';
import { runCommand, shownIn } from '../support/run-command.ts';
import { sampleServices } from '../support/sample-services.ts';

function answerTo(content: string) {
  return runCommand(answerThis, sampleServices(), { target: { id: '1', content } });
}

describe('Answer this', () => {
  it('answers a message privately, with a way to share', async () => {
    const reply = await answerTo('<@1100000000000000009> who   proposed CICA?');
    expect(reply).toMatchObject({ kind: 'message', isPrivate: true });
    expect(textOf(shownIn(reply))).toContain('Nursultan Nazarbayev');
    expect(buttonsOf(shownIn(reply))).toContain('Share in channel');
  });

  it.each(['', '   ', '<@1100000000000000009>', '<:smile:1100000000000000009>'])(
    'says that there is no text in %j',
    async (content) => {
      expect(textOf(shownIn(await answerTo(content)))).toBe('This message has no text that I could answer.');
    },
  );

  it('takes a message of the greatest length', async () => {
    expect((await answerTo(`${'@everyone **x** '.repeat(250)}`)).kind).toBe('message');
  });
});
