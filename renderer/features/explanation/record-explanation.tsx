import type { CaseFile, Objection } from '../../../shared/models/case-file.ts';
import { latePenalty, type LateDecision } from '../../../shared/rules/index.ts';
import { FollowUps } from '../../components/callbacks/follow-ups.tsx';
import { Details } from '../../components/details.tsx';
import { LegalReference } from '../../components/legal-reference.tsx';
import { recordDetails } from '../../case/record-details.ts';
import type { RecordSubject } from '../../case/record-subject.ts';
import { currentTerm, isUndone, termsOfRecord, toldDay, toldTerm } from '../../case/terms.ts';
import { isDefinitive } from '../../case/decisions.ts';
import { present } from '../../case/parts.ts';
import { preparableOf } from '../../components/proposals/preparable.tsx';
import { useCaseFile, useNow } from '../../session/index.ts';
import { useWords } from '../../wording/words.ts';
import { answerAboutRecord } from './answer-about-record.ts';
import { Answer } from './answer.tsx';
import { CallbackCount } from './callback-count.tsx';
import { ChangeEffectTable } from './change-effect-table.tsx';
import { DebtExplanation } from './debt-explanation.tsx';
import { DebtPossibilities } from './debt-possibilities.tsx';
import { FaultsOfDecisions } from './faults-of-decisions.tsx';
import { KeptCalculationExplanation } from './kept-calculation.tsx';
import { Remedies } from './remedies.tsx';
import { remediesOf } from './remedies-of.ts';
import { PreparableAct } from './preparable-act.tsx';
import { answerAboutRecovery, RecoveryDifference, useRecoveryPerGround } from './recovery-difference.tsx';
import { SpecialRulesNoticed } from './special-rules.tsx';
import { TermCount } from './term-count.tsx';

interface RecordExplanationProps {
  readonly subject: RecordSubject;
}

/** The answer about a thing of the file, how its terms were counted, then its dates and amounts with where they come from. */
export function RecordExplanation({ subject }: RecordExplanationProps) {
  const words = useWords();
  const file = useCaseFile();
  const now = useNow();
  const { explanation: wording } = words.wording;
  const ways = remediesOf(subject, file);
  const preparable = subject.kind === 'objection' || subject.kind === 'change' ? preparableOf(subject, file) : null;
  const why = useRecoveryPerGround(subject.kind === 'recovery' ? subject.record : null);
  const because = subject.kind === 'recovery' && why !== null ? answerAboutRecovery(why, subject.record, file, words) : [];
  const recorded = words.format.date(subject.record.recordedAt.slice(0, 10));
  return (
    <>
      <Answer sentence={[answerAboutRecord(subject, file, words, now), ...because].join(' ')} />
      {subject.kind === 'recovery' && <SpecialRulesNoticed allowance={subject.record.allowance} year={subject.record.year} />}
      {subject.kind === 'recovery' && why !== null && <RecoveryDifference recovery={subject.record} why={why} />}
      {subject.kind === 'decision' && <FaultsOfDecisions decisionId={subject.record.id} />}
      {subject.kind === 'recovery' && <DebtExplanation recovery={subject.record} />}
      {subject.kind === 'calculation' && <KeptCalculationExplanation key={subject.record.id} calculation={subject.record} />}
      {subject.kind === 'change' && <ChangeEffectTable key={subject.record.id} change={subject.record} />}
      {subject.kind === 'callback' && <FollowUps callback={subject.record} />}
      {subject.kind === 'callback' && <CallbackCount callback={subject.record} />}
      <TermsOfRecord subject={subject} />
      <section>
        <h3>{wording.about}</h3>
        <Details rows={[...recordDetails(subject, file, words), [words.wording.openItems.recorded, recorded]]} />
      </section>
      {subject.kind === 'recovery' && <DebtPossibilities key={subject.record.id} recovery={subject.record} />}
      {(ways.length > 0 || preparable !== null) && (
        <section key={`next ${subject.record.id}`}>
          <h3>{wording.next}</h3>
          {preparable !== null && <PreparableAct of={preparable} />}
          <Remedies ways={ways} today={file.today} />
        </section>
      )}
    </>
  );
}

/** The terms that it started; and where the citizen was told another day than is counted, that. */
function TermsOfRecord({ subject }: RecordExplanationProps) {
  const words = useWords();
  const file = useCaseFile();
  const { terms: wording } = words.wording;
  const terms = termsOfRecord(subject, file);
  if (terms.length === 0) return null;
  const current = currentTerm(subject, file);
  const [told, counted] = [toldDay(subject), toldTerm(subject, file)];
  return (
    <section>
      <h3>{wording.title}</h3>
      {counted !== null && told !== null && told !== counted.end && <p>{wording.told(words.term(counted.kind), words.format.date(told), words.format.date(counted.end))}</p>}
      {terms.toSorted((one, other) => Number(other.kind === current?.kind) - Number(one.kind === current?.kind)).map((term) => (
        <TermCount key={term.kind} term={term} current={term.kind === current?.kind} late={term.kind === current?.kind && isUndone(subject) && term.end < file.today} />
      ))}
      {subject.kind === 'objection' && subject.record.kind === 'objection' && <Penalty of={lateDecision(subject.record, file)} />}
    </section>
  );
}

function Penalty({ of }: { readonly of: LateDecision }) {
  const { terms: wording } = useWords().wording;
  const { kind, basis } = latePenalty(of);
  return <p className="weak">{wording.penalty[kind]} <LegalReference basis={basis} /></p>;
}

/** What a decision on an objection is about, for the penalty when it is late. */
function lateDecision({ decisionId }: Objection, file: CaseFile): LateDecision {
  const decision = present(file.decisions).find(({ id }) => id === decisionId);
  return decision !== undefined && isDefinitive(decision) ? 'objectionToFinalAward' : 'otherAllowanceDecision';
}
