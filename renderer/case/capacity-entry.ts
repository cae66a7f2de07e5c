import { allowances } from '../../shared/models/allowance.ts';
import { covers, yearOf, type CalendarDate } from '../../shared/models/calendar.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import { readEuro, writeCents } from '../../shared/models/money.ts';
import { normGroupByAge, type NormGroup, type NormGroupByAge, type PostKind, type PostPeriod, type PostSource } from '../../shared/rules/index.ts';
import { currentDecision, isDefinitive } from './decisions.ts';
import { present } from './parts.ts';
import { sumOf } from './sums.ts';

/** One post of income or expenditure as it is typed. */
export interface PostEntry {
  readonly id: number;
  readonly kind: PostKind;
  readonly person: 'applicant' | 'partner';
  readonly amount: string;
  readonly period: PostPeriod;
  readonly source: PostSource;
}

/** What is typed about the payment capacity of a household. Kept while the contact is open. */
export interface CapacityEntry {
  readonly posts: readonly PostEntry[];
  /** `null`: as the household of the file says */
  readonly group: NormGroup | null;
  /** zorgtoeslag per month */
  readonly healthcareAllowance: string;
  /** wealth beyond what is exempt */
  readonly wealth: string;
  readonly liquid: boolean | null;
  readonly intent: boolean;
}

/** The empty form of a file: the usual posts of its household, and what the file knows of them. Gross income is another quantity than net wage, and a rent another than the net housing cost: those are asked. */
export function capacityEntryOf(file: CaseFile): CapacityEntry {
  const persons = partnerOn(file, file.today) === null ? (['applicant'] as const) : (['applicant', 'partner'] as const);
  const perPerson = (kind: PostKind, period: PostPeriod = 'month') => persons.map((person) => ({ kind, person, period }));
  const usual = [...perPerson('netWage'), ...perPerson('holidayPay', 'year'), ...perPerson('healthPremium'), { kind: 'housing', person: 'applicant', period: 'month' } as const];
  const asked = usual.map((one): Omit<PostEntry, 'id'> => ({ ...one, amount: '', source: 'told' }));
  const paid = allowancesOfMonth(file);
  const known: readonly Omit<PostEntry, 'id'>[] = paid === null ? [] : [{ kind: 'allowances', person: 'applicant', amount: paid, period: 'month', source: 'known' }];
  return { posts: [...asked, ...known].map((post, id) => ({ ...post, id })), group: null, healthcareAllowance: advanceOf(file, 'healthcare') ?? '', wealth: '', liquid: null, intent: false };
}

/** Who is partner in the household of the file on a day; `null` when nobody is. */
export function partnerOn(file: CaseFile, on: CalendarDate): string | null {
  return present(file.members).find(({ role, from, to }) => role === 'partner' && covers({ from, to }, on))?.personId ?? null;
}

/** Whom the norm is for by the household of the file and the dates of birth in it, with who they are. `null` where the file cannot say, or somebody is under 21: then it is chosen. */
export function normGroupOf(file: CaseFile, on: CalendarDate): (NormGroupByAge & { readonly personIds: readonly string[] }) | null {
  if (file.members.state === 'failed') return null;
  const personIds = [file.applicantId, partnerOn(file, on)].filter((id) => id !== null);
  const byAge = normGroupByAge(personIds.map((id) => file.persons.find(({ personId }) => personId === id)?.birthDate ?? ''), on);
  return byAge === null ? null : { ...byAge, personIds };
}

/** What the advances of the year give together in a month; `null` when there are none. */
function allowancesOfMonth(file: CaseFile): string | null {
  const amounts = allowances.flatMap((allowance) => monthOf(file, allowance) ?? []);
  return amounts.length === 0 ? null : typed(sumOf(amounts));
}

function advanceOf(file: CaseFile, allowance: (typeof allowances)[number]): string | null {
  const amount = monthOf(file, allowance);
  return amount === null ? null : typed(amount);
}

function monthOf(file: CaseFile, allowance: (typeof allowances)[number]): string | null {
  const decision = currentDecision(present(file.decisions), allowance, yearOf(file.today));
  return decision === null || isDefinitive(decision) ? null : decision.amountMonth;
}

/** As a person would type it. */
function typed(amount: string): string {
  return writeCents(readEuro(amount)).replace('.', ',');
}
