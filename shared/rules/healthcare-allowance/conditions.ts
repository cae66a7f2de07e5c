import { allOf } from '../engine/conditions.ts';
import type { Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { HealthcareMonth } from './facts.ts';

/** aanspraak — whether there is entitlement in a month. All conditions that are not met are reported together. Wzt art. 2 lid 1. */
export function entitledToHealthcareAllowance(month: HealthcareMonth, assetsWithinLimit: Finding<boolean>): Finding<boolean> {
  return allOf({
    term: 'entitledToHealthcareAllowance', basis: article('Wzt', '2', '1'),
    conditions: [
      month.applicantLives,
      month.healthInsured,
      month.insuredAgeReached,
      month.lawfulStay,
      ...(month.partnerLawfulStay === null ? [] : [month.partnerLawfulStay]),
      assetsWithinLimit,
    ],
  });
}
