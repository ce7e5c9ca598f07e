import type { Citation } from '../answer/answer.ts';
import type { ClaimVerdict } from '../answer/check-claim.ts';
import type { StatementVerdict } from '../answer/claims/verdict.ts';
import { button, card, type Message, type Part, row, section, separator, text } from './components.ts';
import { COMPONENT, customId } from './custom-id.ts';
import { pageButtons } from './page-buttons.ts';
import { type Page, paginate } from './paginate.ts';
import { type CitationRoom, renderCitation } from './render-citation.ts';
import { oneLine, small } from './small.ts';
import { truncatePlain } from './truncate.ts';
import type { Words } from './words/words.ts';

/** Who sees a checked claim, and what can be done with it there. */
export interface ClaimView {
  /** Id under which the claim is kept, for the buttons. */
  readonly claimId: string;
  /** From 0. */
  readonly page: number;
  /** Name of the person who showed it to the channel; `null`: only the person who asked sees it. */
  readonly sharedBy: string | null;
  readonly sharing: 'possible' | 'done' | 'none';
}

/** Three statements, each as long as it is shown, with everything around them stay below Discord's 4,000. */
const STATEMENTS_PER_PAGE = 3;
const STATEMENT_LIMIT = 200;
const DIFFERENCE_LIMIT = 80;
const NAME_LIMIT = 80;
const ROOM: CitationRoom = { quote: 280, sources: { most: 1, limit: 360 } };

const ACCENTS = { supported: 0x2e7d32, contradicted: 0xb26a00, 'not-found': 0x6b7280 } as const;

/** Each statement of a claim with its verdict, what differs, and the quote that the verdict rests on. */
export function renderClaim(claim: ClaimVerdict, view: ClaimView, words: Words): Message {
  const page = paginate(claim.statements, view.page, STATEMENTS_PER_PAGE);
  const parts = page.items.flatMap((statement, position) => [
    ...(position === 0 ? [] : [separator()]),
    statementPart(statement, page.first + position, words),
  ]);
  return card(
    [text(...header(claim, view, page, words)), ...parts, ...actions(view, page, words)],
    ACCENTS[claim.verdict],
  );
}

function header(
  { statements }: ClaimVerdict,
  { sharedBy }: ClaimView,
  { page, pageCount }: Page<unknown>,
  words: Words,
): readonly (string | null)[] {
  const count = (wanted: StatementVerdict['verdict']) =>
    statements.filter(({ verdict }) => verdict === wanted).length;
  const counts = words.statementCounts(count('supported'), count('contradicted'), count('not-found'));
  return [
    sharedBy === null ? null : small(words.sharedBy(truncatePlain(oneLine(sharedBy), NAME_LIMIT))),
    statements.length === 1 ? null : `**${counts}**`,
    pageCount === 1 ? null : small(words.page(page + 1, pageCount)),
  ];
}

function statementPart(statement: StatementVerdict, number: number, words: Words): Part {
  const { citation } = statement;
  const said = words.statement(truncatePlain(oneLine(statement.text), STATEMENT_LIMIT));
  const lines = [said, `**${words.claimVerdict(statement.verdict)}**`, renderDifference(statement, words)];
  const shown = citation ?? closestTo(statement);
  if (shown === null) return text(...lines) ?? separator();
  const { passage } = shown;
  const cited = [
    citation === null ? small(words.closestToClaim) : null,
    ...renderCitation(shown, passage.asOf, ROOM, words),
  ];
  // The same passage may bear several statements, and a custom id may stand in a message only once.
  return section(
    [...lines, ...cited],
    button(words.open, customId(COMPONENT.openPassage, passage.id, number)),
  );
}

function closestTo(statement: StatementVerdict): Citation | null {
  return statement.verdict === 'not-found' ? statement.closest : null;
}

function renderDifference({ difference }: StatementVerdict, words: Words): string | null {
  if (difference === null) return null;
  const shown = (part: string) => truncatePlain(oneLine(part), DIFFERENCE_LIMIT);
  return words.difference(difference.kind, shown(difference.claimed), shown(difference.found));
}

function actions(
  { claimId, sharing, sharedBy }: ClaimView,
  page: Page<unknown>,
  words: Words,
): readonly (Part | null)[] {
  const left = page.total - page.items.length;
  if (sharedBy !== null)
    return [left === 0 ? null : text(small(words.shownOf(page.items.length, page.total)))];
  const disabled = sharing === 'done';
  const share = button(
    disabled ? words.shared : words.share,
    customId(COMPONENT.shareClaim, claimId, page.page),
    {
      disabled,
    },
  );
  return [
    pageButtons(page, (number) => customId(COMPONENT.claimPage, claimId, number), words),
    sharing === 'none' ? null : row(share),
  ];
}
