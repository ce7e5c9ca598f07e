import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ClaimVerdict } from '../../src/answer/check-claim.ts';
import { notFound } from '../../src/answer/claims/check-statement.ts';
import { contradict, type StatementVerdict, support } from '../../src/answer/claims/verdict.ts';
import { renderClaim } from '../../src/discord/render-claim.ts';
import { en } from '../../src/discord/words/en.ts';
import { arbitraryPassages } from '../support/arbitrary-answer.ts';
import { arbitraryText } from '../support/arbitrary-text.ts';
import { expectSendable } from '../support/expect-sendable.ts';
import { textOf } from '../support/message-content.ts';
import { PROPOSAL } from '../support/sample-corpus.ts';
import { cite } from '../support/sample-engine.ts';

const VIEW = { claimId: 'abcdefghijkl', page: 0, sharedBy: null, sharing: 'possible' } as const;
const KINDS = ['number', 'date', 'place', 'name', 'status', 'negation', 'wording'] as const;

function claimOf(statements: readonly StatementVerdict[]): ClaimVerdict {
  return { verdict: 'contradicted', citations: [], statements };
}

it('says of every kind of difference what the claim has and what the source has', () => {
  for (const kind of KINDS) {
    const judged = contradict(cite(PROPOSAL), { kind, claimed: '*this*', found: '*that*' });
    const text = textOf(renderClaim(claimOf([{ text: 'A claim.', ...judged }]), VIEW, en));
    expect(text).toContain('the claim has “\\*this\\*”, the source “\\*that\\*”.');
  }
});

it('says what a list does not name', () => {
  const judged = contradict(cite(PROPOSAL), { kind: 'list', claimed: 'Oman', found: 'member states' });
  const text = textOf(renderClaim(claimOf([{ text: 'A claim.', ...judged }]), VIEW, en));
  expect(text).toContain('“Oman” is not among the “member states”');
});

it('shows what comes closest to a statement that nothing settles, and says so', () => {
  const text = textOf(renderClaim(claimOf([notFound('A claim.', cite(PROPOSAL))]), VIEW, en));
  expect(text).toContain(en.closestToClaim);
  expect(text).toContain(PROPOSAL.text.slice(0, 40));
  expect(textOf(renderClaim(claimOf([notFound('A claim.')]), VIEW, en))).not.toContain(en.closestToClaim);
});

it('opens the same passage for several statements', () => {
  const statements = ['One.', 'Two.'].map((text) => ({ text, ...support(cite(PROPOSAL)) }));
  expectSendable(renderClaim(claimOf(statements), VIEW, en));
});

it('fits Discord and pings nobody, whatever people and files hold', () => {
  const statement = fc
    .record({
      text: arbitraryText(2000),
      passages: arbitraryPassages(1),
      kind: fc.constantFrom(...KINDS, 'list' as const),
      claimed: arbitraryText(400),
      found: arbitraryText(400),
    })
    .map(({ text, passages, ...difference }): StatementVerdict => {
      const [passage] = passages;
      if (passage === undefined) return notFound(text);
      if (difference.kind === 'name') return notFound(text, cite(passage));
      return { text, ...contradict(cite(passage), difference) };
    });
  const view = fc.record({
    claimId: fc.constant('abcdefghijkl'),
    page: fc.nat(5),
    sharedBy: fc.option(arbitraryText(32)),
    sharing: fc.constantFrom('possible' as const, 'done' as const, 'none' as const),
  });
  fc.assert(
    fc.property(fc.array(statement, { minLength: 1, maxLength: 7, size: 'max' }), view, (statements, shown) =>
      expectSendable(renderClaim(claimOf(statements), shown, en)),
    ),
    { numRuns: 60 },
  );
});
