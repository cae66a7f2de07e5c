import type { PartialDate } from '../../../shared/models/calendar.ts';
import type { CodeTables } from '../code-tables.ts';
import type { DeliveryFinding, FindingReason } from '../delivery-findings.ts';
import type { CategoryRecord } from './category-records.ts';
import type { Identities } from './identities.ts';
import { registerDate } from './register-date.ts';

/** What the reading of one delivery has at hand. */
export interface Reading {
  readonly tables: CodeTables;
  readonly identities: Identities;
  readonly deliveryId: string;
  /** the moment of delivery: when we knew, where the register does not say */
  readonly deliveredAt: string;
  readonly report: (finding: DeliveryFinding) => void;
}

/** Reports one element of a record. */
export function remark(reading: Reading, record: CategoryRecord, element: string, reason: FindingReason): void {
  reading.report({ line: record.line, listNumber: record.listNumber, element: `${record.category}.${element}`, reason });
}

/** The date in an element, as far as it can be read. What cannot be is reported. */
export function dateIn(reading: Reading, record: CategoryRecord, element: string): PartialDate {
  const { date, fault } = registerDate(record.element(element));
  if (fault !== null) remark(reading, record, element, fault);
  return date;
}

/** What the code in an element means. An unknown code is reported and gives `otherwise`; an empty element gives it without remark. */
export function meaningIn<Meaning>(reading: Reading, record: CategoryRecord, element: string, meanings: ReadonlyMap<string, Meaning>, otherwise: Meaning): Meaning {
  const code = record.element(element);
  if (code === '') return otherwise;
  const meaning = meanings.get(code);
  if (meaning !== undefined) return meaning;
  remark(reading, record, element, 'codeUnknown');
  return otherwise;
}
