import { describe, expect, it } from 'vitest';
import {
  actAs,
  applyEvent,
  dismiss,
  fail,
  type PageState,
  showChannel,
  visibleFailures,
  visibleMessages,
} from '../../../src/local/page/page-state.ts';
import type { PageMessage } from '../../../src/local/page-protocol.ts';
import { MEMBER, MODERATOR, message, welcome } from '../../support/scripted-world.ts';

function stateWith(...messages: readonly PageMessage[]): PageState {
  const state = applyEvent(null, welcome(messages));
  if (state === null) throw new Error('The welcome made no state.');
  return state;
}

function told(state: PageState, ...events: readonly Parameters<typeof applyEvent>[1][]): PageState {
  return events.reduce<PageState>((current, event) => applyEvent(current, event) ?? current, state);
}

const idsOf = (state: PageState) => visibleMessages(state).map(({ id }) => id);

describe('messages', () => {
  it('appear in their own channel only, and mark another one as unread', () => {
    const state = told(stateWith(), { type: 'message', message: message({ id: '1', channel_id: '204' }) });
    expect(idsOf(state)).toEqual([]);
    expect([...state.unread]).toEqual(['204']);

    const moved = showChannel(state, '204');
    expect(idsOf(moved)).toEqual(['1']);
    expect([...moved.unread]).toEqual([]);
  });

  it('are private to the person they are for', () => {
    const state = stateWith(message({ id: '1' }), message({ id: '2', ephemeral_for: MEMBER.id }));
    expect(idsOf(state)).toEqual(['1', '2']);
    expect(idsOf(actAs(state, MODERATOR.id))).toEqual(['1']);
  });

  it('mark no channel as unread for those who cannot see them', () => {
    const hidden = message({ id: '1', channel_id: '204', ephemeral_for: MODERATOR.id });
    expect([...told(stateWith(), { type: 'message', message: hidden }).unread]).toEqual([]);
  });

  it('change where they stand when edited, and go when deleted', () => {
    const start = stateWith(message({ id: '1', content: 'old' }), message({ id: '2' }));
    const edited = told(start, { type: 'message-edited', message: message({ id: '1', content: 'new' }) });
    expect(visibleMessages(edited).map(({ content }) => content)).toEqual(['new', '']);
    expect(idsOf(told(edited, { type: 'message-deleted', channelId: '201', messageId: '1' }))).toEqual(['2']);
  });

  it('stay away once dismissed, even when the bot edits them', () => {
    const own = { id: '1', ephemeral_for: MEMBER.id };
    const state = dismiss(stateWith(message(own)), '1');
    expect(
      idsOf(told(state, { type: 'message-edited', message: message({ ...own, content: 'again' }) })),
    ).toEqual([]);
  });
});

describe('failures', () => {
  const failure = {
    id: 'f1',
    channelId: '201',
    personId: MEMBER.id,
    messageId: null,
    action: '/ask',
    reason: 'The application did not respond',
    time: 0,
  };

  it('are seen by the person and in the channel they happened to', () => {
    const state = fail(stateWith(), failure);
    expect(visibleFailures(state)).toEqual([failure]);
    expect(visibleFailures(actAs(state, MODERATOR.id))).toEqual([]);
    expect(visibleFailures(showChannel(state, '204'))).toEqual([]);
    expect(visibleFailures(dismiss(state, 'f1'))).toEqual([]);
  });

  it('give way to a newer one on the same message, and stay where they are of commands', () => {
    const first = fail(stateWith(), { ...failure, messageId: '1' });
    const second = fail(fail(first, { ...failure, id: 'f2', messageId: '1' }), { ...failure, id: 'f3' });
    expect(visibleFailures(fail(second, { ...failure, id: 'f4' })).map(({ id }) => id)).toEqual([
      'f2',
      'f3',
      'f4',
    ]);
  });
});

describe('a welcome', () => {
  it('that comes again keeps the person, the channel and what was dismissed', () => {
    const before = dismiss(showChannel(actAs(stateWith(message({ id: '1' })), MODERATOR.id), '204'), '7');
    const again = told(before, welcome());
    expect([again.person.name, again.channel.name, again.messages.length]).toEqual([
      'Marat',
      'model-un-prep',
      0,
    ]);
    expect([...again.dismissed]).toEqual(['7']);
  });

  it('is what everything waits for', () => {
    expect(applyEvent(null, { type: 'message', message: message({ id: '1' }) })).toBeNull();
  });
});
