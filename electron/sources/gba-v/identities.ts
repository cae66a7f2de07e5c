import { createHmac } from 'node:crypto';
import { passesElevenTest } from '../../../shared/models/bsn.ts';
import type { CategoryRecord } from './category-records.ts';

/**
 * The names under which persons, files and records of the BRP stand in our own store. Derived from the A-number and never from the BSN,
 * so that the same person of a later delivery is the same person here, whatever the number in the list or a changed BSN.
 */
export function personIdOf(aNumber: string): string {
  return digest('p', 'person', aNumber);
}

export function fileIdOf(aNumber: string): string {
  return digest('f', 'file', aNumber);
}

/** A delivery is named by its contents: the same file delivered twice is one delivery. */
export function deliveryIdOf(bytes: Uint8Array): string {
  return digest('d', 'delivery', bytes);
}

/** A record or mark is named by what it says, so that telling it twice changes nothing. */
export function statementId(prefix: 'r' | 'm', parts: readonly unknown[]): string {
  return digest(prefix, 'statement', JSON.stringify(parts));
}

function digest(prefix: string, about: string, content: string | Uint8Array): string {
  return `${prefix}${createHmac('sha256', `klantbeeld brp ${about}`).update(content).digest('hex').slice(0, 16)}`;
}

/** Who of the persons in the delivery a set of numbers means. */
export interface Identities {
  /** The person with the A-number, else the one person with the BSN; `null` when the delivery has no such person. */
  readonly personWith: (record: CategoryRecord) => string | null;
}

/** Looks relatives up among the persons of the delivery. A BSN that two persons have means neither of them. */
export function identitiesAmong(persons: readonly { readonly aNumber: string; readonly bsn: string }[]): Identities {
  const byANumber = new Set(persons.map(({ aNumber }) => aNumber));
  const byBsn = new Map<string, string | null>();
  for (const { aNumber, bsn } of persons) {
    if (bsn !== '') byBsn.set(bsn, byBsn.has(bsn) ? null : aNumber);
  }
  return {
    personWith: (record) => {
      const aNumber = record.element('01.10');
      if (byANumber.has(aNumber)) return personIdOf(aNumber);
      const found = passesElevenTest(record.element('01.20')) ? byBsn.get(record.element('01.20')) : null;
      return found === null || found === undefined ? null : personIdOf(found);
    },
  };
}
