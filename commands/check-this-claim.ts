import { ApplicationCommandType } from 'discord-api-types/v10';
import type { Command } from '../src/discord/command.ts';
import { COMPONENT } from '../src/discord/custom-id.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { type Invocation, numberPart } from '../src/discord/invocation.ts';
import { type ClaimView, renderClaim } from '../src/discord/render-claim.ts';
import { renderNotice } from '../src/discord/render-notice.ts';
import { privately, type Reply, update } from '../src/discord/reply.ts';
import type { Services } from '../src/discord/services.ts';
import { withQuestion } from '../src/discord/with-question.ts';
import { withoutMentions } from '../src/discord/without-mentions.ts';
import type { Question } from '../src/store/store.ts';

/** Compares what somebody wrote with the knowledge files, statement by statement. */
export const checkThisClaim: Command = {
  registration: { type: ApplicationCommandType.Message, name: 'Check this claim', ...EVERYWHERE },
  isPrivate: () => true,
  async run(invocation, services) {
    const { engine, store, words } = services;
    const text = withoutMentions(invocation.target?.content ?? '');
    if (text === '') return privately(renderNotice(words.emptyClaim));
    const claim = engine.check(text);
    if (claim.statements.length === 0) return privately(renderNotice(words.noStatement));
    const kept = await store.saveQuestion({ text, asOf: null, topic: null, askedAt: invocation.now });
    return privately(renderClaim(claim, ownView(kept, 0, invocation), words));
  },
  components: {
    [COMPONENT.claimPage]: { acknowledge: 'update', run: withQuestion(turnPage) },
    [COMPONENT.shareClaim]: { acknowledge: 'update', run: withQuestion(share) },
  },
};

function ownView({ id }: Question, page: number, { canPost, place }: Invocation): ClaimView {
  const sharing = canPost && place !== 'bot-dm' ? 'possible' : 'none';
  return { claimId: id, page, sharedBy: null, sharing };
}

/** The same claim on the same knowledge has the same verdicts, so only the claim is kept. */
function turnPage(kept: Question, invocation: Invocation, { engine, words }: Services): Reply {
  const view = ownView(kept, numberPart(invocation, 1), invocation);
  return update(renderClaim(engine.check(kept.text), view, words));
}

/** Shows the channel the page that was looked at. */
function share(kept: Question, invocation: Invocation, { engine, words }: Services): Reply {
  if (!invocation.canPost) return privately(renderNotice(words.mayNotPost));
  const own = { ...ownView(kept, numberPart(invocation, 1), invocation), sharing: 'done' } as const;
  const claim = engine.check(kept.text);
  return {
    kind: 'share',
    shared: renderClaim(claim, { ...own, sharedBy: invocation.user.name, sharing: 'none' }, words),
    update: renderClaim(claim, own, words),
  };
}
