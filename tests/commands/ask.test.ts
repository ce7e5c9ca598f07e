import { describe, expect, it } from 'vitest';
import { ask } from '../../commands/ask.ts';
import { buttonsOf, textOf } from '../support/message-content.ts';
import { press, runCommand, shownIn, use } from '../support/run-command.ts';
import { corpusOf, samplePassage } from '../support/sample-corpus.ts';
import { cite, EXAMPLES, foundAnswer } from '../support/sample-engine.ts';
import { invocationOf } from '../support/sample-invocation.ts';
import { sampleServices } from '../support/sample-services.ts';

const PROPOSED = { options: { question: 'Who proposed CICA?' } };

describe('/ask', () => {
  it('answers the asker alone, with a way to share', async () => {
    const reply = await runCommand(ask, sampleServices(), PROPOSED);
    expect(reply).toMatchObject({ kind: 'message', isPrivate: true });
    expect(textOf(shownIn(reply))).toMatch(/^\*\*Nursultan Nazarbayev\*\*/);
    expect(buttonsOf(shownIn(reply))).toContain('Share in channel');
  });

  it('answers the channel when asked to, with the question above', async () => {
    const options = { ...PROPOSED.options, visibility: 'public' };
    const reply = await runCommand(ask, sampleServices(), { options });
    expect(reply).toMatchObject({ kind: 'message', isPrivate: false });
    expect(textOf(shownIn(reply))).toMatch(/^\*\*Question:\*\* Who proposed CICA\?/);
    expect(buttonsOf(shownIn(reply))).not.toContain('Share in channel');
    expect(ask.isPrivate(invocationOf({ options }))).toBe(false);
  });

  it('offers no sharing where nobody else reads along', async () => {
    const fields = { ...PROPOSED, place: 'bot-dm', guildId: null } as const;
    expect(buttonsOf(shownIn(await runCommand(ask, sampleServices(), fields)))).not.toContain(
      'Share in channel',
    );
  });

  it('answers privately, without sharing, for someone who may not write in the channel', async () => {
    const options = { ...PROPOSED.options, visibility: 'public' };
    const reply = await runCommand(ask, sampleServices(), { options, canPost: false });
    expect(reply).toMatchObject({ isPrivate: true });
    expect(buttonsOf(shownIn(reply))).toEqual(['Open passage', 'More passages', 'Why this answer?']);
  });

  it.each(['2012', '2012-06', '2012-06-01'])('answers as of %s', async (date) => {
    const services = sampleServices();
    const asked: unknown[] = [];
    const engine = {
      ...services.engine,
      answer: (question: string, options?: object) => {
        asked.push(options);
        return services.engine.answer(question);
      },
    };
    const options = { ...PROPOSED.options, 'as-of': date };
    const reply = await runCommand(ask, { ...services, engine }, { options });
    expect(asked).toEqual([{ asOf: date }]);
    expect(textOf(shownIn(reply))).toContain('As things stood:');
  });

  it.each(['soon', '2012-13', '2012-02-30'])('says that %s is no date, to the asker alone', async (date) => {
    const options = { ...PROPOSED.options, 'as-of': date, visibility: 'public' };
    const reply = await runCommand(ask, sampleServices(), { options });
    expect(reply).toMatchObject({ isPrivate: true });
    expect(textOf(shownIn(reply))).toContain(`“${date}” is not a date`);
  });

  it('says so when the question is empty', async () => {
    const reply = await runCommand(ask, sampleServices(), { options: { question: '  ' } });
    expect(textOf(shownIn(reply))).toMatch(/^The question is empty/);
  });

  it('suggests questions, also for an empty field', () => {
    const choices = (question: string) =>
      ask.autocomplete?.(invocationOf({ options: { question }, focused: 'question' }), sampleServices());
    expect(choices('')?.map(({ value }) => value)).toEqual(EXAMPLES);
    expect(choices('propos')?.map(({ value }) => value)).toEqual(['Who proposed CICA?']);
    expect(choices('nothing like it')).toEqual([]);
  });
});

describe('the buttons below an answer', () => {
  it('share the answer with the name of who shared it, and take the button away', async () => {
    const services = sampleServices();
    const answer = shownIn(await runCommand(ask, services, PROPOSED));
    const reply = await press(ask, services, answer, 'Share in channel');
    if (reply.kind !== 'share') throw new Error(`not shared: ${reply.kind}`);
    expect(textOf(reply.shared)).toMatch(/^-# Shared by Aizhan\n\*\*Question:\*\* Who proposed CICA\?/);
    expect(buttonsOf(reply.update)).toContain('(Shared)');
  });

  it('share nothing for someone who may no longer write in the channel', async () => {
    const services = sampleServices();
    const answer = shownIn(await runCommand(ask, services, PROPOSED));
    const reply = await press(ask, services, answer, 'Share in channel', { canPost: false });
    expect(reply).toMatchObject({ kind: 'message', isPrivate: true });
    expect(textOf(shownIn(reply))).toMatch(/^You may not write in this channel/);
  });

  it('list what else comes near, without what is cited', async () => {
    const services = sampleServices();
    const answer = shownIn(await runCommand(ask, services, PROPOSED));
    const reply = await press(ask, services, answer, 'More passages');
    expect(reply).toMatchObject({ kind: 'message', isPrivate: true });
    expect(textOf(shownIn(reply))).toMatch(/^Passages that come near to “Who proposed CICA\?”/);
    expect(textOf(shownIn(reply))).not.toContain('`origins#proposal`');
    expect(textOf(shownIn(reply))).toContain('`origins#first-summit`');
  });

  it('tell the one who asks why an answer is as it is, for the same day', async () => {
    const services = sampleServices();
    const options = { ...PROPOSED.options, 'as-of': '2012-06', visibility: 'public' };
    const answer = shownIn(await runCommand(ask, services, { options }));
    const explained: unknown[] = [];
    const engine = {
      ...services.engine,
      explain: (question: string, asked?: object) => {
        explained.push(asked);
        return services.engine.explain(question);
      },
    };
    const reply = await press(ask, { ...services, engine }, answer, 'Why this answer?');
    expect(reply).toMatchObject({ kind: 'message', isPrivate: true });
    expect(textOf(shownIn(reply))).toMatch(/^\*\*Why this answer\*\* to “Who proposed CICA\?”/);
    expect(explained).toEqual([{ asOf: '2012-06' }]);
  });

  it('tell why there is no answer, and how far below the bar it was', async () => {
    const services = sampleServices();
    const answer = shownIn(await runCommand(ask, services, { options: { question: 'How tall is it?' } }));
    const reply = await press(ask, services, answer, 'Why no answer?');
    expect(textOf(shownIn(reply))).toMatch(/^\*\*Why no answer\*\*.*0\.45 below the 0\.55/s);
  });

  it('say so when the question is forgotten', async () => {
    for (const customId of ['why:gone', 'share:gone', 'more:gone', 'more-page:gone:1', 'rest:gone:25']) {
      const reply = await use(ask, sampleServices(), customId);
      expect(reply).toMatchObject({ kind: 'message', isPrivate: true });
      expect(textOf(shownIn(reply))).toMatch(/^This button is too old/);
    }
  });

  it('show every item of a long list once', async () => {
    const passages = Array.from({ length: 120 }, (_, i) =>
      samplePassage({ id: `l#${i}`, text: `State ${i}.` }),
    );
    const services = sampleServices(corpusOf(passages));
    const [first, ...others] = passages.map(cite);
    if (first === undefined) throw new Error('no item');
    const answer = foundAnswer({ isList: true, citations: [first, ...others] });
    const long = { ...services, engine: { ...services.engine, answer: () => answer } };

    let message = shownIn(await runCommand(ask, long, PROPOSED));
    const shown = [textOf(message)];
    while (buttonsOf(message).includes('Rest of the list')) {
      message = shownIn(await press(ask, long, message, 'Rest of the list'));
      shown.push(textOf(message));
    }
    const items = Array.from(shown.join('\n').matchAll(/^> (State \d+\.)/gm), ([, item]) => item);
    expect(items).toEqual(passages.map(({ text }) => text));
  });
});
