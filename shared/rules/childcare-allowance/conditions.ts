import { allOf } from '../engine/conditions.ts';
import type { Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { ReckonedMonth } from './hours.ts';

/** aanspraak — whether there is entitlement in a month. All conditions that are not met are reported together. There is no asset test. Wko art. 1.5 and 1.6. */
export function entitledToChildcareAllowance({ month, careAllowed }: ReckonedMonth): Finding<boolean> {
  const asked = [month.applicantLives, month.registeredCare, careAllowed, month.appliedInTime, month.lawfulStay, month.partnerLawfulStay];
  return allOf({ term: 'entitledToChildcareAllowance', basis: article('Wko', '1.5', '1'), conditions: asked.filter((condition) => condition !== null) });
}
