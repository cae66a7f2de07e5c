import type { Proposal } from '../../../shared/models/case-file.ts';
import { readEuro, writeEuro } from '../../../shared/models/money.ts';
import { termLines } from '../../../shared/rules/index.ts';
import { TermsTable } from '../terms-table.tsx';

/** Every term of a proposal, when and how much, and what they come to together. */
export function ProposedTerms({ terms, kind }: Pick<Proposal, 'terms' | 'kind'>) {
  const { lines, total } = termLines([terms.map(({ due, amount }) => ({ due, amount: readEuro(amount) }))]);
  return <TermsTable lines={lines} setOff={kind === 'setOff'} total={writeEuro(total)} />;
}
