import { allOf } from '../engine/conditions.ts';
import type { Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import type { HousingMonth } from './facts.ts';
import { rentWithinLimit } from './rent-limit.ts';

/** The conditions of the whole year. */
export interface ConditionsOfYear {
  readonly assetsWithinLimit: Finding<boolean>;
  readonly coResidentsAssetsWithinLimit: Finding<boolean> | null;
}

/** aanspraak — whether there is entitlement in a month. All conditions that are not met are reported together. Wht art. 7 lid 1. */
export function entitledToHousingAllowance(month: HousingMonth, year: ConditionsOfYear): Finding<boolean> {
  const { calculationRent, rentLimit, earlierHousingAllowance } = month;
  const asked = [
    month.applicantLives,
    month.applicantOfAge,
    month.rentsHome,
    month.selfContained,
    earlierHousingAllowance && rentWithinLimit(calculationRent, rentLimit, earlierHousingAllowance),
    month.lawfulStay,
    month.partnerLawfulStay,
    month.coResidentsLawfulStay,
    year.assetsWithinLimit,
    year.coResidentsAssetsWithinLimit,
  ];
  return allOf({ term: 'entitledToHousingAllowance', basis: article('Wht', '7', '1'), conditions: asked.filter((condition) => condition !== null) });
}
