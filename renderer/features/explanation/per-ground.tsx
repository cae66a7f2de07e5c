import type { ReactNode } from 'react';
import type { CalculationYear } from '../../../shared/models/calendar.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import type { DifferenceOfDecisions, DifferencePerGround } from '../../../shared/rules/index.ts';
import { usePeople } from '../../case/persons.ts';
import { useWords } from '../../wording/words.ts';
import { otherDataLines } from './decisions-difference.tsx';
import { DifferenceTable } from './difference-table.tsx';
import { groundLines, withoutEffect } from './ground-lines.ts';

interface PerGroundProps {
  readonly caption: string;
  readonly over?: 'year' | 'month';
  readonly year: CalculationYear;
  readonly difference: DifferencePerGround;
  /** what the lines come to; `null` where that cannot be told */
  readonly total: EuroText | null;
  /** in place of the table where no ground does anything */
  readonly otherwise?: ReactNode;
}

/** Verschil per grondslag of any two: the table with its total, and below it what changed without an effect. */
export function PerGround({ caption, over = 'year', year, difference, total, otherwise = null }: PerGroundProps) {
  const words = useWords();
  const { differences } = words.wording;
  const people = usePeople();
  const lines = [...groundLines(difference, year, people, words), ...(isOfDecision(difference) ? otherDataLines(difference, words) : [])];
  const idle = withoutEffect(difference, people, words);
  return (
    <>
      {lines.length > 0 ? <DifferenceTable caption={caption} over={over} lines={lines} totals={total === null ? [] : [{ name: differences.total, amount: total, strong: true }]} /> : otherwise}
      {idle.length > 0 && <p className="weak">{differences.withoutEffect(idle)}</p>}
    </>
  );
}

/** From a decision, what it came to beside the facts of its day is told too. */
export function isOfDecision(difference: DifferencePerGround): difference is DifferenceOfDecisions {
  return 'otherData' in difference;
}
