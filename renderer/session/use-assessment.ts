import type { Assessment } from '../../shared/models/assessment.ts';
import type { CalculationYear } from '../../shared/models/calendar.ts';
import type { CaseFile, Part } from '../../shared/models/case-file.ts';
import type { HouseholdFacts } from '../../shared/models/household.ts';
import { assess, householdFacts, supportedYears } from '../../shared/rules/index.ts';
import { lawAsked } from '../case/law-asked.ts';
import { useCaseFile, useSession } from './use-session.ts';

/** By the records of a file as replied: a note that was added is no other fact. */
const factsPerFile = new WeakMap<CaseFile['records'], Map<CalculationYear, Part<HouseholdFacts>>>();
const assessments = new WeakMap<HouseholdFacts, Assessment>();
const provisionalAssessments = new WeakMap<HouseholdFacts, Assessment>();

/** The facts of the household in a year as all sources tell them now, with the income that is known so far; unreadable where a part they rest on is. */
export function useFacts(year: CalculationYear): Part<HouseholdFacts> {
  return factsOf(useCaseFile(), year);
}

/** berekening — what the rules make of the facts of a year, with announced amounts where the caseworker asks for them. Computed when asked for, never kept beside the facts. */
export function useAssessment(year: CalculationYear): Part<Assessment> {
  return assessmentOf(useCaseFile(), year, useProvisional(year));
}

/** Whether a year is reckoned with announced amounts: where the caseworker asks for them. A year with final amounts is never reckoned with others. */
export function useProvisional(year: CalculationYear): boolean {
  return useSession((state) => state.provisionalAsked) && !supportedYears.includes(year);
}

/** The facts of one file and year, computed once per file as replied. */
export function factsOf(file: CaseFile, year: CalculationYear): Part<HouseholdFacts> {
  const perYear = factsPerFile.get(file.records) ?? new Map<CalculationYear, Part<HouseholdFacts>>();
  factsPerFile.set(file.records, perYear);
  const facts = perYear.get(year) ?? readFacts(file, year);
  perYear.set(year, facts);
  return facts;
}

/** The calculation of one file and year, computed once per file as replied. */
export function assessmentOf(file: CaseFile, year: CalculationYear, provisional = false): Part<Assessment> {
  const facts = factsOf(file, year);
  if (facts.state === 'failed') return facts;
  const made = provisional ? provisionalAssessments : assessments;
  const assessment = made.get(facts.value) ?? assess(facts.value, lawAsked(file, provisional));
  made.set(facts.value, assessment);
  return { state: 'present', value: assessment };
}

function readFacts(file: CaseFile, year: CalculationYear): Part<HouseholdFacts> {
  if (file.members.state === 'failed') return file.members;
  if (file.records.state === 'failed') return file.records;
  return { state: 'present', value: householdFacts({ applicantId: file.applicantId, members: file.members.value, records: file.records.value, decisions: file.decisions.state === 'present' ? file.decisions.value : [] }, year, null, 'known') };
}
