import type { CalendarDate } from '../../models/calendar.ts';
import { Decimal } from '../../models/money.ts';
import { derive, factFinding, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce, type ParameterReading } from '../engine/parameter.ts';
import { coParentDays } from './parameters.ts';

const basis = article('Awir', '4', '2');

/** How many days a child is with each of the two parents, of how many days. */
export interface DaysWithParents {
  readonly child: string;
  readonly withApplicant: number | null;
  readonly withOtherParent: number | null;
  /** 365 or 366, or the days of the part of the year in which the child lives so, of at least a month */
  readonly ofDays: number;
  readonly daysOfYear: number;
}

/**
 * co-ouderschap — whether a child belongs to the households of both parents in any case: "wanneer het kind 156 dagen van het kalenderjaar in elk van beide huishoudens verblijft", in part of a
 * year in proportion. From 2024; before, three whole days a week in each. Awir art. 4 lid 2.
 */
export function belongsToBothHouseholds({ child, withApplicant, withOtherParent, ofDays, daysOfYear }: DaysWithParents, on: CalendarDate, reading: ParameterReading): Finding<boolean> {
  const days = (value: number | null) => factFinding({
    term: 'daysInHousehold', person: child, basis, unit: 'days', fact: { state: 'known', origin: null }, value: value === null ? null : new Decimal(value),
  });
  return derive({
    term: 'belongsToBothHouseholds', person: child, basis, unit: 'yes or no',
    formula: 'min(daysInHousehold) ≥ coParentDays × daysConsidered / daysOfYear',
    from: {
      daysInHousehold: [days(withApplicant), days(withOtherParent)],
      coParentDays: inForce(coParentDays, on, reading),
      daysConsidered: { ...days(ofDays), term: 'daysConsidered' },
      daysOfYear: { ...days(daysOfYear), term: 'daysOfYear' },
    },
    compute: (values) => Decimal.min(...values.daysInHousehold).greaterThanOrEqualTo(values.coParentDays.times(values.daysConsidered).dividedBy(values.daysOfYear)),
  });
}
