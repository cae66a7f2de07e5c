import type { Proposal } from '../../../shared/models/case-file.ts';
import { stopsUntil } from '../../../shared/rules/index.ts';
import { restOf } from '../../case/debts.ts';
import { changeInWords } from '../../case/change-in-words.ts';
import { present } from '../../case/parts.ts';
import { firstNameOf } from '../../case/persons.ts';
import { debtsOfProposal } from '../../case/proposals.ts';
import { isPositive } from '../../case/sums.ts';
import { useCaseFile } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';
import { AmountText } from '../amount-text.tsx';
import { PrintedPage } from '../printed-page.tsx';
import { ProposedTerms } from './proposed-terms.tsx';

/** The page for the citizen, in plain words. It is on paper only: the window does not show it. Not on it: the BSN, the address, and what the caseworker remarked. */
export function PrintedProposal({ proposal }: { readonly proposal: Proposal }) {
  const { wording, format } = useWords();
  const { proposals: { printed } } = wording;
  const { applicantId, persons } = useCaseFile();
  const applicant = persons.find(({ personId }) => personId === applicantId);
  return (
    <PrintedPage title={printed.title[proposal.kind]}>
      <p>{printed.sender}</p>
      <h1>{printed.title[proposal.kind]}</h1>
      <p>{printed.to(applicant?.displayName ?? '')}<br />{printed.date(format.dateInSentence(proposal.preparedOn))}</p>
      <p className="notice"><strong>{printed.noDecision}</strong> {printed.notYet}</p>
      <About proposal={proposal} />
      <Offered proposal={proposal} />
      {paysInTerms(proposal) && (
        <section>
          <h2>{printed.missedTitle}</h2>
          <p>{printed.missed}</p>
          <p>{printed.cannotPay}</p>
        </section>
      )}
      <section>
        <h2>{printed.wrongTitle}</h2>
        <p>{printed.wrong}</p>
      </section>
      <p className="small">{printed.madeWith(proposal.rulesVersion)}</p>
    </PrintedPage>
  );
}

/** The mutation, or the debts with what is left of each. */
function About({ proposal }: { readonly proposal: Proposal }) {
  const words = useWords();
  const { wording, format } = words;
  const { proposals: { printed }, common } = wording;
  const file = useCaseFile();
  const change = present(file.changes).find(({ id }) => id === proposal.changeId);
  const until = change === undefined ? null : stopsUntil(change);
  const objection = present(file.objections).find(({ id }) => id === proposal.objectionId);
  const debts = debtsOfProposal(proposal, file);
  return (
    <section>
      <h2>{printed.aboutTitle}</h2>
      {change !== undefined && <p>{printed.aboutChange(format.dateInSentence(change.reportedOn), changeInWords(change, firstNameOf(change.personId, file), words))}{until !== null && ` ${printed.stopUntil(format.dateInSentence(until))}`}</p>}
      {objection !== undefined && <p>{printed.aboutObjection(format.dateInSentence(objection.receivedOn))}</p>}
      {debts.length > 0 && (
        <>
          <p>{printed.aboutDebts(debts.length)}</p>
          <table>
            <thead>
              <tr><th scope="col">{printed.allowance}</th><th scope="col">{printed.year}</th><th scope="col" className="number">{printed.rest}</th></tr>
            </thead>
            <tbody>
              {debts.map((debt) => (
                <tr key={debt.id}><th scope="row">{common.allowance[debt.allowance]}</th><td>{debt.year}</td><td className="number"><AmountText amount={restOf(debt)} digits="cents" /></td></tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </section>
  );
}

/** What is proposed: what stops, what waits, or the terms with their days and amounts. */
function Offered({ proposal }: { readonly proposal: Proposal }) {
  const { wording, format } = useWords();
  const { proposals: { printed } } = wording;
  const { kind, terms, monthBefore, monthAfter, outsideCollection, capacity } = proposal;
  const [first, last] = [terms.at(0)?.due ?? null, terms.at(-1)?.due ?? null];
  const euro = (amount: string): string => format.euro(amount, 'cents');
  return (
    <section>
      <h2>{printed.offeredTitle}</h2>
      <p>{kind === 'personalArrangement' && terms.length === 0 ? printed.offeredNothing : printed.offered[kind]}</p>
      {kind === 'extendedArrangement' && terms.length === 0 && <p>{printed.termsOpen}</p>}
      {capacity !== null && <p>{printed.capacity(euro(capacity))}</p>}
      {monthBefore !== null && monthAfter !== null && <Months proposal={proposal} before={monthBefore} after={monthAfter} />}
      {terms.length > 0 && (
        <>
          <h3>{printed.termsTitle[kind === 'setOff' ? 'setOff' : 'paid'](terms.length)}</h3>
          <ProposedTerms terms={terms} kind={kind} />
          {first !== null && last !== null && <p>{terms.length === 1 ? printed.onlyTerm(format.dateInSentence(first)) : printed.firstAndLast(format.dateInSentence(first), format.dateInSentence(last))}</p>}
          {terms.some(({ due }) => due === null) && <p>{printed.daysUnknown}</p>}
        </>
      )}
      {outsideCollection !== null && isPositive(outsideCollection) && <p>{printed.outside(euro(outsideCollection))}</p>}
      {kind !== 'stopMutation' && <p>{printed.interest}</p>}
    </section>
  );
}

function Months({ proposal: { kind }, before, after }: { readonly proposal: Proposal; readonly before: string; readonly after: string }) {
  const { proposals } = useWords().wording;
  const digits = kind === 'stopMutation' ? 'whole' : 'cents';
  return (
    <table>
      <thead><tr><th scope="col">{proposals.printed.situation}</th><th scope="col" className="number">{proposals.printed.perMonth[kind === 'stopMutation' ? 'stop' : 'other']}</th></tr></thead>
      <tbody>
        <tr><th scope="row">{proposals.printed.without[kind === 'stopMutation' ? 'stop' : 'other']}</th><td className="number"><AmountText amount={before} digits={digits} /></td></tr>
        <tr><th scope="row">{proposals.printed.with[kind === 'stopMutation' ? 'stop' : 'other']}</th><td className="number"><AmountText amount={after} digits={digits} /></td></tr>
      </tbody>
    </table>
  );
}

/** Terms that the citizen pays, and can miss; a set-off and a deferral have none. */
function paysInTerms({ kind, terms }: Proposal): boolean {
  return terms.length > 0 && kind !== 'setOff';
}
