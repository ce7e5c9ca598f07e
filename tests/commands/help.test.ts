import { describe, expect, it } from 'vitest';
import { help } from '../../commands/help.ts';
import { textOf } from '../support/message-content.ts';
import { press, runCommand, shownIn, use } from '../support/run-command.ts';
import { EXAMPLES } from '../support/sample-engine.ts';
import { sampleServices } from '../support/sample-services.ts';

describe('/help', () => {
  it('says what can be asked, and how answers come about', async () => {
    const reply = await runCommand(help, sampleServices());
    expect(reply).toMatchObject({ isPrivate: true });
    const text = textOf(shownIn(reply));
    for (const part of ['/ask', '/search', '/sources', 'do not guess', ...EXAMPLES])
      expect(text).toContain(part);
  });

  it('asks an example at the press of a button', async () => {
    const services = sampleServices();
    const message = shownIn(await runCommand(help, services));
    const reply = await press(help, services, message, 'Ask question 1');
    expect(reply).toMatchObject({ kind: 'message', isPrivate: true });
    expect(textOf(shownIn(reply))).toContain('Nursultan Nazarbayev');
  });

  it('says so when the example is gone', async () => {
    expect(textOf(shownIn(await use(help, sampleServices(), 'example:9')))).toMatch(/too old/);
  });
});
