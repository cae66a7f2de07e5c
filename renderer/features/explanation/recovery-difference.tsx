import { useMemo } from 'react';
import type { CaseFile, Recovery } from '../../../shared/models/case-file.ts';
import { differenceOf, isPositive } from '../../case/sums.ts';
import { readEuro } from '../../../shared/models/money.ts';
import { recoveryPerGround, type RecoveryPerGround } from '../../../shared/rules/index.ts';
import { householdRecords } from '../../case/household-records.ts';
import { present } from '../../case/parts.ts';
import { usePeople } from '../../case/persons.ts';
import { LegalReference } from '../../components/legal-reference.tsx';
import { useCaseFile } from '../../session/index.ts';
import { useWords, type Words } from '../../wording/words.ts';
import { DifferenceNotes, otherDataLines } from './decisions-difference.tsx';
import { DifferenceTable, type DifferenceTotal } from './difference-table.tsx';
import { groundAsCause } from './ground-in-words.ts';
import { groundLines } from './ground-lines.ts';

/** Why a debt is to be paid back, `null` where the file does not show it. */
export function useRecoveryPerGround(recovery: Recovery | null): RecoveryPerGround | null {
  const file = useCaseFile();
  return useMemo(() => {
    const records = householdRecords(file);
    return records === null || recovery === null ? null : recoveryPerGround(records, present(file.recoveries), recovery);
  }, [file, recovery]);
}

/** What can be said of why something is to be paid back. */
export function answerAboutRecovery({ lowered, difference, decision: { objectionUntil } }: RecoveryPerGround, { allowance, year }: Recovery, file: CaseFile, words: Words): readonly string[] {
  const { differences: { answer }, answers, common } = words.wording;
  const [most] = difference.grounds;
  return [
    ...(lowered === null || !isPositive(lowered) ? [] : [answer.recovery(words.format.euro(lowered), common.allowanceInSentence[allowance], year)]),
    ...(most === undefined || most.share === null || readEuro(most.share).isZero() ? [] : [answer.mostBy(groundAsCause(most, file, words))]),
    ...(objectionUntil === null || objectionUntil < file.today ? [] : [answers.objectionUntil(words.format.dateInSentence(objectionUntil))]),
  ];
}

interface RecoveryDifferenceProps {
  readonly recovery: Recovery;
  readonly why: RecoveryPerGround;
}

/** Waarom terugbetalen: the decision before against the one that asked it back, ground by ground, and what the law says of such an amount. */
export function RecoveryDifference({ recovery, why }: RecoveryDifferenceProps) {
  const words = useWords();
  const { differences: wording } = words.wording;
  const people = usePeople();
  const file = useCaseFile();
  const { before, decision, difference } = why;
  const lines = [...groundLines(difference, recovery.year, people, words), ...otherDataLines(difference, words)];
  return (
    <>
      <DifferenceTable caption={wording.title.before(words.format.date(decision.dated), words.format.date(before.dated))} over="year" lines={lines} totals={totalsOf(why, recovery, words)} />
      <DifferenceNotes difference={difference} from={before} to={decision} />
      <LawOfRecovery why={why} recovery={recovery} today={file.today} />
    </>
  );
}

/** Small amounts, the view of the citizen, and until when objection is possible. */
function LawOfRecovery({ why: { small, view, decision }, recovery, today }: { readonly why: RecoveryPerGround; readonly recovery: Recovery; readonly today: string }) {
  const words = useWords();
  const { differences: wording } = words.wording;
  const { format } = words;
  const said = small.applies ? (small.notAbove ? wording.smallNotAbove : wording.smallLeft) : wording.smallAsked;
  return (
    <section>
      {decision.objectionUntil !== null && <p>{decision.objectionUntil < today ? wording.objectionOver(format.dateInSentence(decision.objectionUntil)) : wording.objectionUntil(format.dateInSentence(decision.objectionUntil))}</p>}
      {isPositive(recovery.principal) && <p className="weak">{small.leftUpTo === null ? wording.smallUnknown(format.date(recovery.dated)) : said(format.euro(small.leftUpTo))} <LegalReference basis={small.basis} /></p>}
      <p className="weak">{view.from === null || view.byAmount === null ? wording.viewUnknown(format.date(recovery.dated)) : (view.byAmount ? wording.viewNeeded : wording.viewNotNeeded)(format.euro(view.from))} <LegalReference basis={view.basis} /></p>
    </section>
  );
}

/** From the difference of the decisions to what is to be paid back: what had been paid is seldom just what the decision before gave. */
function totalsOf({ lowered, paidBeside }: RecoveryPerGround, { principal, stage }: Recovery, { wording: { differences: wording } }: Words): readonly DifferenceTotal[] {
  const owed = { name: wording.toPayBack, amount: principal, strong: true };
  if (lowered === null || paidBeside === null) return [owed];
  const beside = stage === 'reduced' ? wording.reduced : isPositive(paidBeside) ? wording.paidMore : wording.paidLess;
  return [
    { name: wording.ofDecisions, amount: differenceOf('0', lowered) },
    ...(readEuro(paidBeside).isZero() ? [] : [{ name: beside, amount: differenceOf('0', paidBeside) }]),
    owed,
  ];
}
