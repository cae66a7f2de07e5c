import { knownOn, type CalendarDate } from '../../shared/models/calendar.ts';
import type { AllowanceYear, Arrangement, Decision, Letter, Mark, Part, Payment } from '../../shared/models/case-file.ts';
import { allowanceYearsOf } from '../store/allowance-years.ts';
import { arrangementsOf } from '../store/arrangements.ts';
import { lettersOf } from '../store/letters.ts';
import { marksOf } from '../store/marks.ts';
import { paymentsOf } from '../store/payments.ts';
import type { Program } from './program.ts';

/** bijzonderheden as they were known on a day. What protects people is that of now, whatever was known then: it counts for who speaks with them today. */
export async function marksOn({ store }: Program, fileId: string, asKnownOn: CalendarDate | null): Promise<Mark[]> {
  const then = await marksOf(store, fileId, asKnownOn);
  if (asKnownOn === null) return then;
  const protecting = (await marksOf(store, fileId)).filter(({ kind }) => protectingKinds.has(kind));
  return [...then.filter(({ kind }) => !protectingKinds.has(kind)), ...protecting];
}

const protectingKinds: ReadonlySet<Mark['kind']> = new Set(['secretAddress', 'staffSafety']);

/** brieven that were there on a day; one that was opened later was unread. */
export async function lettersOn({ store }: Program, fileId: string, asKnownOn: CalendarDate | null): Promise<Letter[]> {
  const letters = await lettersOf(store, fileId);
  if (asKnownOn === null) return letters;
  return letters.filter(({ recordedAt }) => knownOn(recordedAt, asKnownOn)).map((letter) => (letter.readOn !== null && letter.readOn > asKnownOn ? { ...letter, readOn: null } : letter));
}

/** betalingen as they were known on a day: one of a later day was still to be made. */
export async function paymentsOn({ store }: Program, fileId: string, asKnownOn: CalendarDate | null): Promise<Payment[]> {
  const payments = await paymentsOf(store, fileId, asKnownOn);
  return asKnownOn === null ? payments : payments.map((payment) => (payment.due > asKnownOn ? { ...payment, state: 'planned' } : payment));
}

/** betalingsregelingen as they were known on a day: a term that was paid later was still open. */
export async function arrangementsOn({ store }: Program, fileId: string, asKnownOn: CalendarDate | null): Promise<Arrangement[]> {
  const arrangements = await arrangementsOf(store, fileId, asKnownOn);
  if (asKnownOn === null) return arrangements;
  return arrangements.map((arrangement) => ({ ...arrangement, terms: arrangement.terms.map((term) => (term.paidOn !== null && term.paidOn > asKnownOn ? { ...term, paidOn: null } : term)) }));
}

/** The running state of every allowance on a day. Earlier states are not kept, so that of an earlier day is what the last decision of then says; without one, that it was applied for. */
export async function allowanceYearsOn({ store }: Program, fileId: string, asKnownOn: CalendarDate | null, decisions: Part<Decision[]>): Promise<AllowanceYear[]> {
  const years = await allowanceYearsOf(store, fileId);
  if (asKnownOn === null) return years;
  const then = decisions.state === 'present' ? decisions.value : [];
  return years.flatMap((one) => {
    const last = then.findLast(({ allowance, year, kind }) => allowance === one.allowance && year === one.year && stateAfter[kind] !== undefined);
    const appliedOn = one.appliedOn !== null && one.appliedOn <= asKnownOn ? one.appliedOn : null;
    if (last === undefined && appliedOn === null) return [];
    return [{ ...one, appliedOn, status: (last === undefined ? undefined : stateAfter[last.kind]) ?? 'applied' }];
  });
}

/** What an allowance is in after a decision; of other kinds it stays what it was. */
const stateAfter: Readonly<Partial<Record<Decision['kind'], AllowanceYear['status']>>> = { advance: 'advance', revisedAdvance: 'advanceRevised', definitive: 'definitive', revision: 'revised', nil: 'nil' };
