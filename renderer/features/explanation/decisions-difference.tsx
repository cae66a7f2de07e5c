import { useMemo } from 'react';
import { readEuro, type EuroText } from '../../../shared/models/money.ts';
import { differenceBetweenDecisions, type AwardDecision, type DifferenceOfDecisions } from '../../../shared/rules/index.ts';
import { householdRecords } from '../../case/household-records.ts';
import { usePeople } from '../../case/persons.ts';
import { useCaseFile } from '../../session/index.ts';
import { useWords, type Words } from '../../wording/words.ts';
import { DifferenceTable, type DifferenceLine } from './difference-table.tsx';
import { groundLines, withoutEffect } from './ground-lines.ts';

interface DecisionsDifferenceProps {
  readonly from: AwardDecision;
  /** `null` is what is known now */
  readonly to: AwardDecision | null;
}

/** Verschil per grondslag between two decisions about an allowance and year, or between one and now. */
export function DecisionsDifference({ from, to }: DecisionsDifferenceProps) {
  const words = useWords();
  const { differences: wording } = words.wording;
  const people = usePeople();
  const file = useCaseFile();
  const difference = useMemo(() => {
    const records = householdRecords(file);
    return records === null ? null : differenceBetweenDecisions(records, from, to);
  }, [file, from, to]);
  if (difference === null) return null;
  const lines = [...groundLines(difference, from.year, people, words), ...otherDataLines(difference, words)];
  const total = difference.decided;
  const caption = to === null ? wording.title.now : wording.title.before(words.format.date(to.dated), words.format.date(from.dated));
  const idle = withoutEffect(difference, people, words);
  if (lines.length === 0 && idle.length === 0 && to === null) return null;
  return (
    <>
      {lines.length > 0 && <DifferenceTable caption={caption} over="year" lines={lines} totals={total === null ? [] : [{ name: wording.total, amount: total, strong: true }]} />}
      {lines.length === 0 && <section><h3>{caption}</h3>{idle.length === 0 && <p>{wording.nothingChanged}</p>}</section>}
      <DifferenceNotes difference={difference} from={from} to={to} />
    </>
  );
}

/** What the table cannot say in its lines: grounds without an effect, data that are not in the file, and amounts that cannot be told. */
export function DifferenceNotes({ difference, from, to }: DecisionsDifferenceProps & { readonly difference: DifferenceOfDecisions }) {
  const words = useWords();
  const { differences: wording } = words.wording;
  const people = usePeople();
  const idle = withoutEffect(difference, people, words);
  const date = ({ dated }: AwardDecision) => words.format.dateInSentence(dated);
  const elsewhere = [...(isThere(difference.otherData.from) ? [date(from)] : []), ...(to !== null && isThere(difference.otherData.to) ? [date(to)] : [])];
  return (
    <>
      {difference.difference === null && <p className="weak">{wording.noAmounts}</p>}
      {elsewhere.length > 0 && <p className="weak">{wording.otherDataWhy(elsewhere)}</p>}
      {idle.length > 0 && <p className="weak">{wording.withoutEffect(idle)}</p>}
    </>
  );
}

/** What a decision came to beside the facts of its day: a line of its own, never left out. */
export function otherDataLines({ otherData: { from, to, difference } }: DifferenceOfDecisions, words: Words): readonly DifferenceLine[] {
  if (!isThere(from) && !isThere(to)) return [];
  return [{ key: 'otherData', name: words.wording.differences.otherData, was: '', is: '', effect: difference }];
}

function isThere(amount: EuroText | null): boolean {
  return amount !== null && !readEuro(amount).isZero();
}
