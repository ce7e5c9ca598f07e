import { describe, expect, it } from 'vitest';
import { passage } from '../../commands/passage.ts';
import { parsePassageLock } from '../../src/corpus/parse-passage-lock.ts';
import { expectSendable } from '../support/expect-sendable.ts';
import { buttonsOf, textOf } from '../support/message-content.ts';
import { press, runCommand, shownIn, use } from '../support/run-command.ts';
import { corpusOf, SAMPLE_CORPUS } from '../support/sample-corpus.ts';
import { invocationOf } from '../support/sample-invocation.ts';
import { sampleServices } from '../support/sample-services.ts';

const services = sampleServices();

function choicesFor(id: string) {
  return passage.autocomplete?.(invocationOf({ focused: 'id', options: { id } }), services) ?? [];
}

describe('/passage', () => {
  it.each(['origins#proposal', ' Origins#Proposal ', '`origins#proposal`', '[origins#proposal]'])(
    'opens %s',
    async (id) => {
      const reply = await runCommand(passage, services, { options: { id } });
      expect(reply).toMatchObject({ kind: 'message', isPrivate: true });
      expect(textOf(shownIn(reply))).toMatch(/^\*\*Origins › The proposal\*\*\n> The idea of convening/);
    },
  );

  it('turns to the neighbours within the message', async () => {
    const first = shownIn(await runCommand(passage, services, { options: { id: 'origins#proposal' } }));
    const next = await press(passage, services, first, 'Next passage');
    expect(next.kind).toBe('update');
    expect(textOf(shownIn(next))).toContain('**Origins › The first summit**');
    expect(shownIn(await press(passage, services, shownIn(next), 'Previous passage'))).toEqual(first);
  });

  it('opens in a message of its own from a button and from a menu', async () => {
    const fromButton = await use(passage, services, 'passage:membership#count');
    const fromMenu = await use(passage, services, 'passage:second-menu', { values: ['membership#count'] });
    expect(fromButton).toMatchObject({ kind: 'message', isPrivate: true });
    expect(textOf(shownIn(fromButton))).toContain('CICA has 28 member states.');
    expect(fromMenu).toEqual(fromButton);
  });

  it('names the nearest addresses for one that is not there', async () => {
    const message = shownIn(
      await runCommand(passage, services, { options: { id: 'origin#propsal @everyone' } }),
    );
    expect(textOf(message)).toMatch(/^There is no passage “origin#propsal @\u200beveryone”\.\nThese have/);
    expect(textOf(message)).toContain('`origins#proposal`');
    expect(buttonsOf(message)[0]).toBe('Open');
  });

  describe('with addresses that are no more', () => {
    const lock = parsePassageLock(
      'lock',
      [
        'origins#idea 2026-11-23 see origins#proposal',
        'origins#rumour 2026-11-23 because The source took @everyone **back**.',
        `origins#long 2026-11-23 because ${'*'.repeat(460)}`,
      ].join('\n'),
    );
    const later = sampleServices(corpusOf(SAMPLE_CORPUS.passages, lock));
    const shown = async (id: string) => shownIn(await runCommand(passage, later, { options: { id } }));

    it.each(['origins#idea', '`Origins#Idea`'])(
      'opens what took the place of %s, and says so',
      async (id) => {
        const text = textOf(await shown(id));
        expect(text).toMatch(/^\*\*Origins › The proposal\*\*\n> The idea of convening/);
        expect(text).toContain('The text at `origins#idea` was replaced by this one on 23 November 2026.');
      },
    );

    it('opens it from a button in an old message, too', async () => {
      const reply = await use(passage, later, 'passage:origins#idea');
      expect(textOf(shownIn(reply))).toContain('was replaced by this one');
    });

    it('says why a passage was withdrawn, without formatting or pings', async () => {
      expect(textOf(await shown('origins#rumour'))).toBe(
        'The passage `origins#rumour` was withdrawn on 23 November 2026. The reason:\n' +
          'The source took @\u200beveryone \\*\\*back\\*\\*.',
      );
      expectSendable(await shown('origins#long'));
    });
  });

  it('offers addresses by address, heading and text, with words for people', () => {
    expect(choicesFor('membership#c')[0]?.value).toBe('membership#count');
    expect(choicesFor('First Summit').map(({ value }) => value)).toEqual(['origins#first-summit']);
    expect(choicesFor('insurance association').map(({ value }) => value)).toEqual([
      'other-meanings#insurance',
    ]);
    expect(choicesFor('')[0]).toEqual({
      name: expect.stringMatching(/^The proposal: The idea of convening.*…$/),
      value: 'origins#proposal',
    });
    expect(choicesFor('membershp')[0]?.value).toMatch(/^membership#/);
  });
});
