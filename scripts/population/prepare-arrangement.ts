import type { CalendarDate } from '../../shared/models/calendar.ts';
import type { Recovery } from '../../shared/models/case-file.ts';
import { Decimal, readEuro, writeEuro } from '../../shared/models/money.ts';
import type { EuroText } from '../../shared/models/money.ts';
import { personalArrangement, rulesVersion } from '../../shared/rules/index.ts';
import { dutchMoment, newId } from './dossier.ts';
import type { Dossier } from './dossier.ts';

/** How an arrangement was prepared. `capacity`: what the household can spare in a month. */
export interface Preparing {
  readonly on: CalendarDate;
  readonly time: string;
  readonly by: string;
  readonly capacity: EuroText;
  readonly remark: string;
}

/** voorstel — a caseworker prepared a personal arrangement for a debt, from its last day to pay, and kept it: nothing was sent, and the debt is as it was. */
export function prepareArrangement(dossier: Dossier, { id, principal, dueDate }: Recovery, { on, time, by, capacity, remark }: Preparing): void {
  const { terms, outsideCollection } = personalArrangement({ debt: readEuro(principal), capacity: readEuro(capacity), on, firstTerm: dueDate });
  const before = nextPayments(dossier, on);
  dossier.proposals.push({
    id: newId(dossier, 'v'), kind: 'personalArrangement', recoveryIds: [id], changeId: null, objectionId: null, preparedOn: on, preparedBy: by,
    terms: terms.map(({ due, amount }) => ({ due, amount: writeEuro(amount) })),
    monthBefore: writeEuro(before), monthAfter: writeEuro(before.minus(terms[0]?.amount ?? 0)), outsideCollection: writeEuro(outsideCollection), capacity,
    remark, rulesVersion, state: 'prepared', withdrawal: null, recordedAt: dutchMoment(on, time),
  });
}

/** What comes in on the first payment day from a day on. */
function nextPayments({ payments }: Dossier, on: CalendarDate): Decimal {
  const planned = payments.filter(({ due }) => due >= on);
  const next = planned.map(({ due }) => due).toSorted()[0];
  return planned.filter(({ due }) => due === next).reduce((total, { amount, withheld }) => total.plus(readEuro(amount)).plus(readEuro(withheld)), new Decimal(0));
}
