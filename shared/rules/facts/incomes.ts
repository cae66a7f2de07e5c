import type { CalculationYear } from '../../models/calendar.ts';
import type { Fact, HouseholdFacts, PersonFacts } from '../../models/household.ts';
import type { EuroText } from '../../models/money.ts';
import type { SourceRecord } from '../../models/source-record.ts';
import { oneValue, recordsByPerson, type KnownRecords } from './current-records.ts';

/**
 * Which income is reckoned with as long as none is established. `estimated`: what the citizen or the agency estimated, on which an
 * advance rests. `known`: what pay slips show so far, brought to a whole year, where that was told after the last estimate — what the
 * final award will come to if nothing changes.
 */
export type IncomeBasis = 'estimated' | 'known';

/**
 * toetsingsinkomen, Awir art. 8 — the income of the whole calendar year: as established where the inspector established it, else on
 * the basis asked for. An income known so far is not the assessment income: it stays marked as expected.
 */
export function assessmentIncome(records: KnownRecords, year: CalculationYear, basis: IncomeBasis): Fact<EuroText> {
  const established = incomeEstablished(records, year);
  if (established.value !== null) return established;
  const estimate = incomeEstimate(records, year);
  const soFar = incomeKnownSoFar(records, year);
  if (basis === 'known' && soFar.origin !== null && (estimate.origin?.recordedAt ?? '') < soFar.origin.recordedAt) return soFar;
  return estimate.origin === null ? established : estimate;
}

/** The three figures a source may give for a person's income of a year, beside each other. */
export interface IncomeFigures {
  readonly established: Fact<EuroText>;
  readonly estimate: Fact<EuroText>;
  /** brought to a whole year from what is known up to a month */
  readonly knownSoFar: Fact<EuroText>;
}

/** The applicant and whoever was partner in the year, each once: their incomes and assets are those of the household. Awir art. 7. */
export function applicantAndPartners({ persons }: HouseholdFacts): readonly PersonFacts[] {
  const own = persons.filter(({ role }) => role === 'applicant' || role === 'partner');
  return [...new Map(own.map((person) => [person.id, person])).values()];
}

/** All income figures of one person: for laying the estimate beside what is known. */
export function incomeFigures(records: readonly SourceRecord[], personId: string, year: CalculationYear, asKnownOn: string | null): IncomeFigures {
  const own = recordsByPerson(records, asKnownOn)(personId);
  return {
    established: incomeEstablished(own, year),
    estimate: incomeEstimate(own, year),
    knownSoFar: incomeKnownSoFar(own, year),
  };
}

function incomeEstablished(records: KnownRecords, year: CalculationYear): Fact<EuroText> {
  return oneValue(records.of('incomeEstablished').filter((record) => record.body.year === year), (body) => body.amount);
}

function incomeKnownSoFar(records: KnownRecords, year: CalculationYear): Fact<EuroText> {
  const right = records.of('incomeKnown').filter((record) => record.body.year === year && !record.marks.incorrect);
  return oneValue(right.slice(-1), (body) => body.amount, 'expected');
}

/** An estimate is meant to be replaced: the last one counts whoever gave it, and an older one does not contradict it. */
function incomeEstimate(records: KnownRecords, year: CalculationYear): Fact<EuroText> {
  const estimates = records.of('incomeEstimate').filter((record) => record.body.year === year);
  const right = estimates.filter((record) => !record.marks.incorrect);
  return oneValue(right.length === 0 ? estimates : right.slice(-1), (body) => body.amount, 'estimate');
}
