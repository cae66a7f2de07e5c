import { passesElevenTest } from '../../../shared/models/bsn.ts';
import type { CodeTables } from '../code-tables.ts';
import type { CsvRow } from '../csv-rows.ts';
import type { DeliveryFinding } from '../delivery-findings.ts';
import { decodePerson, type DecodedPerson, type NamedPerson } from './decode-person.ts';
import { identitiesAmong } from './identities.ts';
import { personList, type PersonList } from './person-list.ts';

export { deliveryIdOf, statementId } from './identities.ts';
export { householdFiles } from './households.ts';
export { isPersonList } from './person-list.ts';
export type { DecodedPerson } from './decode-person.ts';

/** What a delivery of the BRP said: the persons in it, and line by line what could not be taken over as it stands. */
export interface DecodedDelivery {
  readonly persons: readonly DecodedPerson[];
  readonly findings: readonly DeliveryFinding[];
}

/** Decodes a GBA-V person list, once. Forgiving of content: a value that cannot be read is reported, and all the rest stands. */
export function decodeGbaV(rows: readonly CsvRow[], delivery: { readonly tables: CodeTables; readonly deliveryId: string; readonly deliveredAt: string }): DecodedDelivery {
  const findings = new Map<string, DeliveryFinding>();
  // An element is looked at for the record and again for a mark: what is wrong with it is said once.
  const report = (finding: DeliveryFinding) => findings.set(`${finding.line} ${finding.element} ${finding.reason}`, finding);
  const list = personList(rows);
  list.findings.forEach(report);
  const named = namedPersons(list, report);
  const reading = { ...delivery, identities: identitiesAmong(named), report };
  const persons = named.map((person) => decodePerson(reading, list, person));
  return { persons, findings: [...findings.values()].toSorted((one, other) => one.line - other.line || one.element.localeCompare(other.element)) };
}

/** The persons that can be told apart. The first of two with one A-number is kept; two with one BSN are both kept and reported. */
function namedPersons(list: PersonList, report: (finding: DeliveryFinding) => void): readonly NamedPerson[] {
  const byANumber = new Map<string, NamedPerson>();
  const bsns = new Set<string>();
  for (const listed of list.persons) {
    const line = listed.rows[0]?.line ?? 0;
    const remark = (element: string, reason: DeliveryFinding['reason']) => report({ line, listNumber: listed.listNumber, element, reason });
    const aNumber = valueOf(list, listed.rows[0], '01.01.10');
    const bsn = valueOf(list, listed.rows[0], '01.01.20');
    if (!/^\d{10}$/.test(aNumber)) remark('01.01.10', 'aNumberMissing');
    else if (byANumber.has(aNumber)) remark('01.01.10', 'personTwice');
    else {
      if (bsn === '') remark('01.01.20', 'bsnMissing');
      else if (!passesElevenTest(bsn)) remark('01.01.20', 'bsnNotValid');
      else if (bsns.has(bsn)) remark('01.01.20', 'bsnTwice');
      bsns.add(bsn);
      byANumber.set(aNumber, { listed, aNumber, bsn });
    }
  }
  return [...byANumber.values()];
}

function valueOf(list: PersonList, row: CsvRow | undefined, element: string): string {
  return (row?.values[list.columns.get(element) ?? -1] ?? '').trim();
}
