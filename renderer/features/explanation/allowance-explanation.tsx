import { styled } from '@mui/material/styles';
import { useMemo } from 'react';
import type { AllowanceAssessment } from '../../../shared/models/assessment.ts';
import type { CaseFile } from '../../../shared/models/case-file.ts';
import { awardDecisions, yearOfDroppedCosts, type AwardDecision, type PaymentsCompared } from '../../../shared/rules/index.ts';
import { present } from '../../case/parts.ts';
import { missingInWords, toAsk } from '../../case/missing.ts';
import { monthsInWords } from '../../case/months-in-words.ts';
import { firstNameOf, usePeople } from '../../case/persons.ts';
import { LegalReference } from '../../components/legal-reference.tsx';
import { ProvisionalMark } from '../../components/provisional-mark.tsx';
import { monthInYear } from '../../../shared/models/calendar.ts';
import { useCaseFile, useProvisional } from '../../session/index.ts';
import { colour } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { answerAboutAllowance, monthStretches } from './answer-sentence.ts';
import { Answer } from './answer.tsx';
import { Calculation } from './calculation.tsx';
import { ChosenDifference } from './chosen-difference.tsx';
import { DecisionsDifference } from './decisions-difference.tsx';
import { FaultsOfDecisions } from './faults-of-decisions.tsx';
import { nextSteps } from './next-steps.ts';
import { Remedies } from './remedies.tsx';
import { remediesOf } from './remedies-of.ts';
import { PaymentDifference, paymentsOf } from './payment-difference.tsx';
import { SpecialRulesNoticed } from './special-rules.tsx';
import type { ExplainedSubject } from './subject.ts';

interface AllowanceExplanationProps {
  readonly subject: Extract<ExplainedSubject, { kind: 'allowance' }>;
}

/** The answer about an allowance, what differs from the decision, the calculation step by step, the facts, and what can be done now. */
export function AllowanceExplanation({ subject }: AllowanceExplanationProps) {
  const words = useWords();
  const { explanation: wording } = words.wording;
  const file = useCaseFile();
  const { allowance, year, assessment, decision, month } = subject;
  const provisionalAsked = useProvisional(year);
  const explanation = (month === null ? null : assessment?.months.find((entry) => entry.month === month)?.explanation) ?? assessment?.explanation ?? null;
  const compared = useMemo(() => paymentsOf(file, allowance, year), [file, allowance, year]);
  const next = nextSteps(allowance, year, decision, file, words);
  return (
    <>
      <Answer sentence={answerAboutAllowance(assessment, decision, file, words, { allowance, year, provisionalAsked, compared })} />
      {allowance === 'housing' && year === yearOfDroppedCosts && <FaultsOfDecisions decisionId={null} />}
      {assessment !== null && <WhatStandsInTheWay assessment={assessment} />}
      <SpecialRulesNoticed allowance={allowance} year={year} />
      {explanation !== null && <Differences subject={subject} compared={compared} />}
      {assessment !== null && assessment.shownMonth === null && assessment.status === 'known' && <Months assessment={assessment} />}
      {explanation !== null && <Calculation explanation={explanation} of={subject} />}
      <ChosenDifference key={`${allowance} ${year}`} allowance={allowance} year={year} />
      {next.length > 0 && (
        <section>
          <h3>{wording.next}</h3>
          {next.map((sentence) => <p key={sentence}>{sentence}</p>)}
          {decision !== null && <Remedies key={decision.id} ways={remediesOf({ kind: 'decision', record: decision }, file)} today={file.today} />}
        </section>
      )}
    </>
  );
}

/** Conditions that are not met, facts to ask for, and what the rules do not model. */
export function WhatStandsInTheWay({ assessment }: { readonly assessment: AllowanceAssessment }) {
  const words = useWords();
  const { explanation: wording } = words.wording;
  const said: Readonly<Record<string, string>> = words.wording.gaps;
  const people = usePeople();
  const { conditionsNotMet, gaps, year } = assessment;
  const missingFacts = toAsk(assessment.missingFacts);
  return (
    <>
      {missingFacts.length > 0 && (
        <Section>
          <h3>{wording.missing}</h3>
          <ul>{missingInWords(missingFacts, people, words).map((fact) => <li key={fact}>{fact}</li>)}</ul>
        </Section>
      )}
      {conditionsNotMet.length > 0 && (
        <Section>
          <h3>{wording.unmet}</h3>
          <ul>
            {conditionsNotMet.map(({ term, basis, months }) => (
              <li key={term}>
                {words.term(term)} <span className="weak">{monthsInWords(months.map((number) => monthInYear(year, number)), words)}</span> <LegalReference basis={basis} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {gaps.length > 0 && (
        <Section>
          <h3>{wording.gaps}</h3>
          <ul>
            {gaps.map(({ term, basis, person }) => {
              const whose = firstNameOf(person, people);
              return (
                <li key={`${term} ${person ?? ''}`}>
                  {whose === null ? words.term(term) : wording.gapOf(words.term(term), whose)} {basis !== null && <LegalReference basis={basis} />}
                  {Object.hasOwn(said, term) && <p className="weak">{said[term]}</p>}
                </li>
              );
            })}
          </ul>
        </Section>
      )}
    </>
  );
}

/** What differs between this month's payment and last month's, between the decision and what is known now, and between it and the one before. */
function Differences({ subject, compared }: AllowanceExplanationProps & { readonly compared: PaymentsCompared | null }) {
  const file = useCaseFile();
  const [before, decision] = lastTwo(file, subject);
  const lastChange = compared?.lastChange ?? null;
  if (decision === undefined) return null;
  return (
    <>
      {lastChange !== null && <PaymentDifference change={lastChange} />}
      {subject.assessment !== null && <DecisionsDifference from={decision} to={null} />}
      {before !== undefined && <DecisionsDifference from={before} to={decision} />}
    </>
  );
}

/** The decision that counts now, and the one before it. */
function lastTwo(file: CaseFile, { allowance, year }: ExplainedSubject & { kind: 'allowance' }): readonly [AwardDecision | undefined, AwardDecision | undefined] {
  const decisions = awardDecisions(present(file.decisions), allowance, year);
  return [decisions.at(-2), decisions.at(-1)];
}

/** Which months differ, each stretch with its amount. */
export function Months({ assessment }: { readonly assessment: AllowanceAssessment }) {
  const words = useWords();
  const { explanation: wording, common } = words.wording;
  return (
    <section>
      <h3>{wording.monthsDiffer}</h3>
      <table>
        <tbody>
          {monthStretches(assessment.months).map(({ shown, months, first }) => (
            <tr key={months.join()}>
              <th scope="row">{monthsInWords(months, words)}</th>
              <td className="number">{shown === null ? common.unknown : `${words.format.euro(shown)} ${common.perMonth}`}{first.explanation.provisional && <> <ProvisionalMark /></>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const Section = styled('section')({
  borderLeft: `3px solid ${colour('termLine')}`,
  paddingLeft: 8,
  '& li + li': { marginTop: 2 },
});
