import { MessageFlags } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Command, Run } from '../../src/discord/command.ts';
import { createDispatcher } from '../../src/discord/dispatch.ts';
import { readInteraction } from '../../src/discord/read-interaction.ts';
import { renderNotice } from '../../src/discord/render-notice.ts';
import { privately, publicly, update } from '../../src/discord/reply.ts';
import { rawAutocomplete, rawCommand, rawComponent } from '../support/raw-interaction.ts';
import { discordError, recordingResponder } from '../support/recording-responder.ts';
import { NOW } from '../support/sample-invocation.ts';
import { sampleServices } from '../support/sample-services.ts';
import { recordingLogger, strictLogger } from '../support/strict-logger.ts';

/** Never reached: the command answers long before. */
const NEVER_MS = 86_400_000;
const PRIVATE_FLAGS = MessageFlags.IsComponentsV2 | MessageFlags.Ephemeral;
const DONE = renderNotice('done');

function commandThat(run: Run, fields: Partial<Command> = {}): Command {
  return { registration: { name: 'test', description: 'Test' }, isPrivate: () => true, run, ...fields };
}

/** Sends one interaction to one command. */
async function dispatch(
  command: Command,
  payload: object = rawCommand({ name: 'test' }),
  { deferAfterMs = NEVER_MS, logger = strictLogger(), responder = recordingResponder() } = {},
) {
  const interaction = readInteraction(payload, NOW);
  if (interaction === null) throw new Error('not an interaction');
  const services = sampleServices();
  const dispatcher = createDispatcher({ commands: [command], services, logger, deferAfterMs });
  await dispatcher.dispatch(interaction, responder);
  return responder.sent;
}

/** Answers when it is let go, so that a test need not sleep. */
function slowRun(reply: ReturnType<Run>) {
  const { promise, resolve } = Promise.withResolvers<Awaited<ReturnType<Run>>>();
  return { run: () => promise, finish: () => resolve(reply) };
}

/** A responder that lets a slow command go once the deferral has come. */
function responderThatLetsGo(finish: () => void) {
  const responder = recordingResponder();
  return {
    ...responder,
    async respond(body: Parameters<typeof responder.respond>[0]) {
      await responder.respond(body);
      finish();
    },
  };
}

describe('dispatch', () => {
  it('replies at once, to the user alone or to all', async () => {
    const [toUser] = await dispatch(commandThat(() => privately(DONE)));
    expect(toUser).toMatchObject({
      way: 'ChannelMessageWithSource',
      body: { data: { flags: PRIVATE_FLAGS } },
    });
    const [toAll] = await dispatch(commandThat(() => publicly(DONE)));
    expect(toAll).toMatchObject({ body: { data: { flags: MessageFlags.IsComponentsV2 } } });
  });

  it.each([
    [true, MessageFlags.Ephemeral],
    [false, undefined],
  ])('defers a slow command, private: %s, and edits the reply in', async (isPrivate, flags) => {
    const { run, finish } = slowRun(privately(DONE));
    const command = commandThat(run, { isPrivate: () => isPrivate });
    const responder = responderThatLetsGo(finish);
    const sent = await dispatch(command, undefined, { deferAfterMs: 1, responder });
    expect(sent.map(({ way }) => way)).toEqual(['DeferredChannelMessageWithSource', 'editOriginal']);
    expect(sent[0]?.body).toMatchObject({ data: flags === undefined ? {} : { flags } });
    expect(sent[1]?.body).toMatchObject({ components: DONE.components, allowed_mentions: { parse: [] } });
  });

  it('updates the message of a component, at once and late', async () => {
    const { run, finish } = slowRun(update(DONE));
    const withRun = (one: Run) =>
      commandThat(run, { components: { turn: { acknowledge: 'update', run: one } } });
    const atOnce = await dispatch(
      withRun(() => update(DONE)),
      rawComponent('turn:1'),
    );
    expect(atOnce.map(({ way }) => way)).toEqual(['UpdateMessage']);
    const options = { deferAfterMs: 1, responder: responderThatLetsGo(finish) };
    const late = await dispatch(withRun(run), rawComponent('turn:1'), options);
    expect(late.map(({ way }) => way)).toEqual(['DeferredMessageUpdate', 'editOriginal']);
  });

  it('shares: first the private message changes, then the channel sees the answer', async () => {
    const run: Run = () => ({ kind: 'share', shared: renderNotice('shared'), update: DONE });
    const command = commandThat(run, { components: { share: { acknowledge: 'update', run } } });
    const sent = await dispatch(command, rawComponent('share:1'));
    expect(sent.map(({ way }) => way)).toEqual(['UpdateMessage', 'followUp']);
    expect(sent[1]?.body).toMatchObject({
      flags: MessageFlags.IsComponentsV2,
      allowed_mentions: { parse: [] },
    });
  });

  it('opens a modal', async () => {
    const modal = { custom_id: 'm', title: 'M', components: [] };
    const sent = await dispatch(commandThat(() => ({ kind: 'modal', modal })));
    expect(sent.map(({ way }) => way)).toEqual(['Modal']);
  });

  it('apologises once, with a reference, and logs the error once', async () => {
    const error = new Error('secret detail');
    const logger = recordingLogger();
    const failing = commandThat(() => {
      throw error;
    });
    const sent = await dispatch(failing, undefined, { logger });
    expect(sent).toHaveLength(1);
    expect(sent[0]).toMatchObject({ body: { data: { flags: PRIVATE_FLAGS } } });
    expect(JSON.stringify(sent)).toMatch(/Something went wrong.*reference 1100000000000000001/);
    expect(JSON.stringify(sent)).not.toMatch(/secret|Error/);
    const facts = { err: error, interaction: '1100000000000000001', command: 'test' };
    expect(logger.logged).toEqual([{ level: 'error', facts, message: 'command failed' }]);
  });

  it('apologises in the message that was promised when a slow command fails', async () => {
    const { promise, reject } = Promise.withResolvers<never>();
    const responder = responderThatLetsGo(() => reject(new Error('late')));
    const options = { deferAfterMs: 1, responder, logger: recordingLogger() };
    const sent = await dispatch(
      commandThat(() => promise),
      undefined,
      options,
    );
    expect(sent.map(({ way }) => way)).toEqual(['DeferredChannelMessageWithSource', 'editOriginal']);
    expect(JSON.stringify(sent[1])).toContain('Something went wrong');
  });

  it('apologises beside a message that only could not be shared', async () => {
    const run: Run = () => ({ kind: 'share', shared: DONE, update: DONE });
    const command = commandThat(run, { components: { share: { acknowledge: 'update', run } } });
    const responder = recordingResponder();
    let failures = 0;
    const failing = {
      ...responder,
      followUp(body: Parameters<typeof responder.followUp>[0]) {
        failures += 1;
        return failures === 1 ? Promise.reject(discordError(50013)) : responder.followUp(body);
      },
    };
    const sent = await dispatch(command, rawComponent('share:1'), {
      responder: failing,
      logger: recordingLogger(),
    });
    expect(sent.map(({ way }) => way)).toEqual(['UpdateMessage', 'followUp']);
    expect(sent[1]?.body).toMatchObject({ flags: PRIVATE_FLAGS });
    expect(JSON.stringify(sent[1])).toContain('Something went wrong');
  });

  it.each([10062, 40060])(
    'does not try again after %i, which says that nothing can be sent',
    async (code) => {
      const logger = recordingLogger();
      let tries = 0;
      const refused = () => {
        tries += 1;
        return Promise.reject(discordError(code, 404));
      };
      const responder = { sent: [], respond: refused, editOriginal: refused, followUp: refused };
      await dispatch(
        commandThat(() => privately(DONE)),
        undefined,
        { responder, logger },
      );
      expect(tries).toBe(1);
      expect(logger.logged.map(({ message }) => message)).toEqual(['command failed']);
    },
  );

  it('says so when the command or the button is gone', async () => {
    const command = commandThat(() => privately(DONE));
    const gone = await dispatch(command, rawCommand({ name: 'gone' }));
    expect(JSON.stringify(gone)).toContain('I do not know this command');
    const stale = await dispatch(command, rawComponent('gone:1'));
    expect(JSON.stringify(stale)).toContain('This button is too old');
    expect(stale[0]).toMatchObject({ body: { data: { flags: PRIVATE_FLAGS } } });
  });
});

describe('dispatch of autocomplete', () => {
  const typing = rawAutocomplete({
    name: 'test',
    options: [{ name: 'a', type: 3, value: '', focused: true }],
  });
  const suggesting = (choices: readonly { name: string; value: string }[]) =>
    commandThat(() => privately(DONE), { autocomplete: () => choices });

  it('offers what the command suggests, at most what Discord shows', async () => {
    const choices = Array.from({ length: 30 }, (_, i) => ({ name: `n${i}`, value: `v${i}` }));
    const sent = await dispatch(suggesting(choices), typing);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.body).toMatchObject({ data: { choices: choices.slice(0, 25) } });
  });

  it('offers nothing, and logs why, when the command fails', async () => {
    const logger = recordingLogger();
    const failing = commandThat(() => privately(DONE), {
      autocomplete() {
        throw new Error('broken');
      },
    });
    const sent = await dispatch(failing, typing, { logger });
    expect(sent[0]?.body).toMatchObject({ data: { choices: [] } });
    expect(logger.logged.map(({ message }) => message)).toEqual(['autocomplete failed']);
  });

  it('offers nothing for a command that is gone', async () => {
    const sent = await dispatch(
      commandThat(() => privately(DONE)),
      rawAutocomplete({ name: 'gone' }),
    );
    expect(sent[0]?.body).toMatchObject({ data: { choices: [] } });
  });

  it('says nothing when the user has typed on', async () => {
    const refused = () => Promise.reject(discordError(10062, 404));
    const responder = { sent: [], respond: refused, editOriginal: refused, followUp: refused };
    await dispatch(suggesting([]), typing, { responder });
  });
});
