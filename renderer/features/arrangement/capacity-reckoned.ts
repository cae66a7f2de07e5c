import type { Refusal } from '../../../shared/models/assessment.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import { Decimal, readEuro } from '../../../shared/models/money.ts';
import { capacityOf, personalArrangement, postKinds, refusable, valueOf, type Capacity, type CapacityPost, type NormGroup, type PersonalOutcome } from '../../../shared/rules/index.ts';
import type { CapacityEntry, PostEntry } from '../../case/capacity-entry.ts';
import { readAmount, type AmountProblem } from '../../entry/read-amount.ts';

/** What is typed, reckoned as far as it goes. */
export interface CapacityReckoned {
  /** `null` until enough is told, and while something that was typed is no amount */
  readonly capacity: Capacity | null;
  /** what has to be told first */
  readonly asked: 'group' | 'income' | 'partnerIncome' | 'healthcareAllowance' | null;
  /** the law has no amounts of the day */
  readonly refused: Refusal | null;
  readonly group: NormGroup | null;
  /** what is wrong with an amount, by the id of its post */
  readonly problems: ReadonlyMap<PostEntry['id'] | 'healthcareAllowance' | 'wealth', AmountProblem>;
}

/** betalingscapaciteit of what is typed. Nothing is reckoned before the income of everybody is told, for without it everybody can spare nothing. Never throws over what is typed. */
export function capacityReckoned(entry: CapacityEntry, usualGroup: NormGroup | null, on: CalendarDate): CapacityReckoned {
  const group = entry.group ?? usualGroup;
  const problems = problemsOf(entry);
  const posts = toldPosts(entry, group);
  const asked = askedFirst(entry, group, posts);
  const begun = { capacity: null, asked, refused: null, group, problems };
  if (group === null || asked !== null || problems.size > 0) return begun;
  const healthcareAllowance = amountOf(entry.healthcareAllowance) ?? new Decimal(0);
  return refusable<CapacityReckoned>(() => ({ ...begun, capacity: capacityOf({ on, group, posts, healthcareAllowance }) }), (refused) => ({ ...begun, refused }));
}

/** What a personal arrangement is asked for beside the capacity. */
export interface DebtToPay {
  readonly debt: Decimal;
  readonly on: CalendarDate;
  /** `null` where it is not published, and nobody told it */
  readonly firstTerm: CalendarDate | null;
}

/** persoonlijke betalingsregeling of what is typed; `null` while the capacity is not known. Intent needs no capacity, and neither does wealth that is enough. */
export function personalReckoned(entry: CapacityEntry, { capacity, problems }: CapacityReckoned, { debt, on, firstTerm }: DebtToPay): PersonalOutcome | Refusal | null {
  const amount = amountOf(entry.wealth);
  const byWealth = amount !== null && amount.greaterThanOrEqualTo(debt);
  if (debt.lessThanOrEqualTo(0) || problems.has('wealth') || (capacity === null && !entry.intent && !byWealth)) return null;
  const monthly = capacity === null ? new Decimal(0) : (valueOf(capacity.monthly) ?? new Decimal(0));
  return refusable<PersonalOutcome | Refusal>(
    () => personalArrangement({ debt, capacity: monthly, on, firstTerm, intent: entry.intent, ...(amount === null ? {} : { wealth: { amount, liquid: entry.liquid } }) }),
    (refusal) => refusal,
  );
}

/** The posts with an amount that is one. Whoever is alone for the norm has no partner whose money counts. */
function toldPosts(entry: CapacityEntry, group: NormGroup | null): readonly CapacityPost[] {
  return entry.posts.flatMap(({ kind, person, amount, period, source }) => {
    const read = amountOf(amount);
    return read === null || (person === 'partner' && !isCouple(group)) ? [] : [{ kind, person, amount: read, period, source }];
  });
}

/** Whether the norm is for two. */
export function isCouple(group: NormGroup | null): boolean {
  return group !== null && group.startsWith('married');
}

function askedFirst(entry: CapacityEntry, group: NormGroup | null, posts: readonly CapacityPost[]): CapacityReckoned['asked'] {
  const hasIncome = (of: CapacityPost['person']): boolean => posts.some(({ kind, person }) => person === of && postKinds[kind].side === 'income' && postKinds[kind].counts);
  if (group === null) return 'group';
  if (!hasIncome('applicant')) return 'income';
  if (isCouple(group) && !hasIncome('partner')) return 'partnerIncome';
  return posts.some(({ kind }) => kind === 'healthPremium') && entry.healthcareAllowance.trim() === '' ? 'healthcareAllowance' : null;
}

function problemsOf(entry: CapacityEntry): CapacityReckoned['problems'] {
  const typed = [...entry.posts.map(({ id, amount }) => [id, amount] as const), ['healthcareAllowance', entry.healthcareAllowance] as const, ['wealth', entry.wealth] as const];
  return new Map(typed.flatMap(([field, text]) => {
    const read = readAmount(text);
    return read.kind === 'problem' ? [[field, read.problem] as const] : [];
  }));
}

function amountOf(text: string): Decimal | null {
  const read = readAmount(text);
  return read.kind === 'amount' ? readEuro(read.amount) : null;
}
