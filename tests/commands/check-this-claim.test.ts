import { describe, expect, it } from 'vitest';
import { checkThisClaim } from '../../commands/check-this-claim.ts';
import { buildEngine } from '../../src/answer/build-engine.ts';
import type { Invocation } from '../../src/discord/invocation.ts';
import { buttonsOf, textOf } from '../support/message-content.ts';
import { press, runCommand, shownIn } from '../support/run-command.ts';
import { SAMPLE_CORPUS } from '../support/sample-corpus.ts';
import { sampleServices } from '../support/sample-services.ts';

const PROPOSED = 'CICA was first proposed by Nursultan Nazarbayev in 1992.';
const PROPOSED_LATE = 'CICA was first proposed by Nursultan Nazarbayev in 1995.';

function services() {
  return { ...sampleServices(), engine: buildEngine(SAMPLE_CORPUS.passages) };
}

async function check(content: string, fields: Partial<Invocation> = {}, own = services()) {
  return await runCommand(checkThisClaim, own, { target: { id: '1', content }, ...fields });
}

describe('Check this claim', () => {
  it('shows privately that a statement is supported, with the quote, its date, its source and its address', async () => {
    const reply = await check(`<@1100000000000000009> ${PROPOSED}`);
    const text = textOf(shownIn(reply));
    expect(reply).toMatchObject({ kind: 'message', isPrivate: true });
    expect(text).toContain(`“${PROPOSED}”\n**The knowledge files say so.**\n> The idea of convening CICA`);
    expect(text).toContain('-# As of 5 October 1992\n-# CICA Secretariat');
    expect(text).toContain('`origins#proposal`');
    expect(buttonsOf(shownIn(reply))).toEqual(['Open', 'Share in channel']);
  });

  it('shows what differs in a statement that is contradicted', async () => {
    const text = textOf(shownIn(await check(PROPOSED_LATE)));
    expect(text).toContain('**The knowledge files say otherwise.**');
    expect(text).toContain('The date differs: the claim has “1995”, the source “5 October 1992”.');
  });

  it('shows no quote for what is not found', async () => {
    const reply = await check('The moon is made of cheese.');
    expect(textOf(shownIn(reply))).toContain('I do not know.');
    expect(textOf(shownIn(reply))).not.toContain('>');
    expect(buttonsOf(shownIn(reply))).toEqual(['Share in channel']);
  });

  it('counts the verdicts of several statements, opens the passage of each, and turns the page', async () => {
    const own = services();
    const reply = await check(`${`${PROPOSED} `.repeat(3)}${PROPOSED_LATE}`, {}, own);
    expect(textOf(shownIn(reply))).toContain('**3 supported, 1 contradicted**\n-# Page 1 of 2');
    expect(buttonsOf(shownIn(reply)).filter((label) => label === 'Open')).toHaveLength(3);
    const second = await press(checkThisClaim, own, shownIn(reply), 'Next');
    expect(second.kind).toBe('update');
    expect(textOf(shownIn(second))).toContain(PROPOSED_LATE);
  });

  it('shows the channel who shared the check, and the asker that it is shared', async () => {
    const own = services();
    const reply = await press(
      checkThisClaim,
      own,
      shownIn(await check(PROPOSED, {}, own)),
      'Share in channel',
    );
    if (reply.kind !== 'share') throw new Error('nothing was shared');
    expect(textOf(reply.shared)).toMatch(/^-# Shared by /);
    expect(buttonsOf(reply.shared)).toEqual(['Open']);
    expect(buttonsOf(reply.update)).toContain('(Shared)');
  });

  it('shares nothing for a person who may not write in the channel', async () => {
    expect(buttonsOf(shownIn(await check(PROPOSED, { canPost: false })))).toEqual(['Open']);
    const own = services();
    const shown = shownIn(await check(PROPOSED, {}, own));
    const reply = await press(checkThisClaim, own, shown, 'Share in channel', { canPost: false });
    expect(reply.kind).toBe('message');
  });

  it.each(['', '   ', '<@1100000000000000009>'])('says that there is no text in %j', async (content) => {
    expect(textOf(shownIn(await check(content)))).toBe('This message has no text that I could check.');
  });

  it.each(['Who proposed CICA?', '🇰🇿 🇰🇿'])('says that %j states nothing', async (content) => {
    expect(textOf(shownIn(await check(content)))).toMatch(/^This message states nothing/);
  });

  it('takes a message of the greatest length', async () => {
    expect((await check('@everyone **x** is [y](https://z). '.repeat(115))).kind).toBe('message');
  });
});
