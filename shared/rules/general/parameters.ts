import { article } from '../engine/legal-basis.ts';
import type { Parameter } from '../engine/parameter.ts';
import { fromYearToYear } from '../engine/versions.ts';
import { pensionAge } from './pension-age.ts';

/** minimumbedrag: under this an allowance is not awarded */
export const minimumAward: Parameter = {
  name: 'general.minimumAward', term: 'minimumAward', basis: article('Awir', '14', '5'), unit: 'euro per year',
  versions: [
    fromYearToYear(2023, 2026, { value: '24', quote: 'Een tegemoetkoming wordt niet toegekend indien deze minder dan € 24 zou bedragen.', in: ['awir-2026', 'awir-2017'] }),
  ],
};

/** The parameters that all allowances share. */
export const generalParameters: readonly Parameter[] = [minimumAward, pensionAge];
