import { payment, type Payment } from '../../shared/models/case-file.ts';
import { appendRows, type InFile } from './append-rows.ts';
import type { ReadStore, WriteStore } from './handles.ts';
import { goingOn } from './later-states.ts';
import type { PaymentRow } from './schema.ts';

/** betalingen and inhoudingen, the earliest due first, each as it stands: planned, paid, returned, set off. */
export const { known: paymentsOf, history: paymentHistory, append: appendPaymentStates } = goingOn('payment', firstTold);

/** Adds payments; one that is already there stays as it was. */
export async function addPayments(store: WriteStore, payments: readonly InFile<Payment>[]): Promise<void> {
  await appendRows(store, 'payment', payments.map(toRow));
}

async function firstTold(store: ReadStore, fileId: string): Promise<Payment[]> {
  const rows = await store.read.selectFrom('payment').where('file_id', '=', fileId).selectAll().orderBy('due').orderBy('id').execute();
  return rows.map(fromRow);
}

function fromRow(row: PaymentRow): Payment {
  return payment.parse({
    id: row.id,
    allowance: row.allowance,
    year: row.year,
    month: row.month,
    due: row.due,
    amount: row.amount,
    withheld: row.withheld,
    payee: row.payee,
    state: row.state,
    decisionId: row.decision_id,
    recordedAt: row.recorded_at,
  });
}

function toRow({ fileId, value }: InFile<Payment>): PaymentRow {
  return {
    file_id: fileId,
    id: value.id,
    allowance: value.allowance,
    year: value.year,
    month: value.month,
    due: value.due,
    amount: value.amount,
    withheld: value.withheld,
    payee: value.payee,
    state: value.state,
    decision_id: value.decisionId,
    recorded_at: value.recordedAt,
  };
}
