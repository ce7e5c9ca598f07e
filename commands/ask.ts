import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { parsePartialDate } from '../src/corpus/partial-date.ts';
import { type Asked, explainAgain } from '../src/discord/answer-question.ts';
import { questionChoices } from '../src/discord/choices.ts';
import type { Command } from '../src/discord/command.ts';
import { COMPONENT, customId } from '../src/discord/custom-id.ts';
import { EVERYWHERE } from '../src/discord/everywhere.ts';
import { type Invocation, numberPart, textOption } from '../src/discord/invocation.ts';
import { paginate } from '../src/discord/paginate.ts';
import { renderAnswer } from '../src/discord/render-answer.ts';
import { renderExplanation } from '../src/discord/render-explanation.ts';
import { renderRestOfList } from '../src/discord/render-list-items.ts';
import { renderNotice } from '../src/discord/render-notice.ts';
import { PASSAGES_PER_PAGE, renderPassageList } from '../src/discord/render-passage-list.ts';
import { privately, type Reply, update } from '../src/discord/reply.ts';
import { replyWithAnswer } from '../src/discord/reply-with-answer.ts';
import type { Services } from '../src/discord/services.ts';
import { shortText } from '../src/discord/short-text.ts';
import { withAnswer, withQuestion } from '../src/discord/with-question.ts';

/** Longer than any question, short enough to stay one. */
const QUESTION_LENGTH = 500;
const DATE_LENGTH = 20;

/** Answers a question, for the asker alone or for the channel. */
export const ask: Command = {
  registration: {
    name: 'ask',
    description: 'Ask a question about CICA; the answer quotes its source',
    ...EVERYWHERE,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'question',
        description: 'What you want to know',
        required: true,
        autocomplete: true,
        max_length: QUESTION_LENGTH,
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'visibility',
        description: 'Who sees the answer; only you if left out',
        choices: [
          { name: 'Only me', value: 'private' },
          { name: 'Everyone in the channel', value: 'public' },
        ],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'as-of',
        description: 'Answer as things stood then: 2014, 2014-05 or 2014-05-21',
        max_length: DATE_LENGTH,
      },
    ],
  },
  isPrivate: ({ options, canPost }) => options['visibility'] !== 'public' || !canPost,
  run(invocation, services) {
    const text = textOption(invocation, 'question');
    const typedDate = textOption(invocation, 'as-of');
    const asOf = typedDate === '' ? null : parsePartialDate(typedDate);
    if (text === '') return privately(renderNotice(services.words.emptyQuestion));
    if (typedDate !== '' && asOf === null)
      return privately(renderNotice(services.words.badDate(shortText(typedDate))));
    return replyWithAnswer({ text, asOf, isPrivate: ask.isPrivate(invocation) }, invocation, services);
  },
  autocomplete: (invocation, { engine }) => questionChoices(engine, textOption(invocation, 'question')),
  components: {
    [COMPONENT.more]: {
      acknowledge: 'message',
      run: withAnswer((asked, _, services) => privately(morePassages(asked, 0, services))),
    },
    [COMPONENT.morePage]: {
      acknowledge: 'update',
      run: withAnswer((asked, invocation, services) =>
        update(morePassages(asked, numberPart(invocation, 1), services)),
      ),
    },
    [COMPONENT.why]: {
      acknowledge: 'message',
      run: withQuestion((question, _, services) =>
        privately(renderExplanation(explainAgain(question, services), services.words)),
      ),
    },
    [COMPONENT.rest]: { acknowledge: 'message', run: withAnswer(restOfList) },
    [COMPONENT.share]: { acknowledge: 'update', run: withAnswer(share) },
  },
};

/** What else comes near to the question; the passages that the answer cites are left out. */
function morePassages({ question, answer }: Asked, page: number, { words }: Services) {
  const cited = 'citations' in answer ? answer.citations.map(({ passage }) => passage.id) : [];
  const others = answer.hits.filter(({ passage }) => !cited.includes(passage.id));
  if (others.length === 0) return renderNotice(words.noMore);
  return renderPassageList(
    [words.moreFor(shortText(question.text))],
    paginate(others, page, PASSAGES_PER_PAGE),
    (number) => customId(COMPONENT.morePage, question.id, number),
    words,
  );
}

function restOfList({ question, answer }: Asked, invocation: Invocation, { words }: Services): Reply {
  const from = numberPart(invocation, 1);
  if (!('isList' in answer) || from >= answer.citations.length)
    return privately(renderNotice(words.oldButton));
  return privately(renderRestOfList(answer, question.id, from, words));
}

function share({ question, answer }: Asked, { user, canPost }: Invocation, { words }: Services): Reply {
  if (!canPost) return privately(renderNotice(words.mayNotPost));
  const view = { question, audience: 'channel', sharedBy: user.name, sharing: 'none' } as const;
  const own = { question, audience: 'asker', sharedBy: null, sharing: 'done' } as const;
  return {
    kind: 'share',
    shared: renderAnswer(answer, view, words),
    update: renderAnswer(answer, own, words),
  };
}
