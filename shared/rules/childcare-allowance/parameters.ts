import type { CalendarDate } from '../../models/calendar.ts';
import type { ChildcareFacts } from '../../models/household.ts';
import type { Decimal } from '../../models/money.ts';
import type { Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { inForce, type Parameter, type ParameterReading } from '../engine/parameter.ts';
import { fromYearToYear, inYear } from '../engine/versions.ts';
import { tableParameters } from './percentage-table.ts';

/** soort kinderopvang */
export type CareKind = ChildcareFacts['kind'];

/** The amounts of one calculation year that hold for every household, as findings. */
export interface ChildcareAmounts {
  readonly maximumHourlyRate: Readonly<Record<CareKind, Finding<Decimal>>>;
  readonly maximumHours: Finding<Decimal>;
  readonly monthsAfterWork: Finding<Decimal>;
  readonly monthsBeforeApplication: Finding<Decimal>;
}

/** All amounts in force on a day. A year without maximum uurprijzen is refused by that name, whatever else is known of it. */
export function childcareAmounts(on: CalendarDate, reading: ParameterReading): ChildcareAmounts {
  return {
    maximumHourlyRate: {
      dayCare: inForce(maximumHourlyRates.dayCare, on, reading),
      afterSchoolCare: inForce(maximumHourlyRates.afterSchoolCare, on, reading),
      childminder: inForce(maximumHourlyRates.childminder, on, reading),
    },
    maximumHours: inForce(maximumHours, on, reading),
    monthsAfterWork: inForce(monthsAfterWork, on, reading),
    monthsBeforeApplication: inForce(monthsBeforeApplication, on, reading),
  };
}

function maximumHourlyRate(kind: CareKind, versions: Parameter['versions']): Parameter {
  return { name: `childcare.maximumHourlyRate.${kind}`, term: 'maximumHourlyRate', basis: article('Bkot', '4', '1'), unit: 'euro per hour', versions };
}

/** maximum uurprijs per soort. For 2024 the decree had 9,65, 8,30 and 7,24 first; the extra increase holds for the whole year. */
const maximumHourlyRates: Readonly<Record<CareKind, Parameter>> = {
  dayCare: maximumHourlyRate('dayCare', [
    inYear(2024, { value: '10.25', quote: 'dagopvang: € 10,25', in: ['rijksoverheid-2023-11-07', 'dtjs-2024'] }),
    inYear(2025, { value: '10.71', quote: 'dagopvang € 10,71', in: ['stb-2024-273', 'szw-2024-10', 'kinderopvang-wijzer-2025'] }),
    inYear(2026, { value: '11.23', quote: 'dagopvang: € 11,23', in: ['ro-2026', 'bd-uurprijs', 'kinderopvang-2026'] }),
    inYear(2027, { value: '11.60', quote: 'dagopvang in 2027: € 11,60', in: ['szw-2027-childcare'], confidence: 'medium', provisional: true }),
  ]),
  afterSchoolCare: maximumHourlyRate('afterSchoolCare', [
    inYear(2024, { value: '9.12', quote: 'buitenschoolse opvang: € 9,12', in: ['rijksoverheid-2023-11-07', 'dtjs-2024'] }),
    inYear(2025, { value: '9.52', quote: 'buitenschoolse opvang € 9,52', in: ['stb-2024-273', 'szw-2024-10', 'kinderopvang-wijzer-2025'] }),
    inYear(2026, { value: '9.98', quote: 'buitenschoolse opvang: € 9,98', in: ['ro-2026', 'bd-uurprijs', 'kinderopvang-2026'] }),
    inYear(2027, { value: '10.31', quote: 'buitenschoolse opvang in 2027: € 10,31', in: ['szw-2027-childcare'], confidence: 'medium', provisional: true }),
  ]),
  childminder: maximumHourlyRate('childminder', [
    inYear(2024, { value: '7.53', quote: 'gastouderopvang: € 7,53', in: ['rijksoverheid-2023-11-07', 'dtjs-2024'] }),
    inYear(2025, { value: '8.10', quote: 'gastouderopvang € 8,10', in: ['stb-2024-273', 'szw-2024-10', 'kinderopvang-wijzer-2025'] }),
    inYear(2026, { value: '8.49', quote: 'gastouderopvang: € 8,49', in: ['ro-2026', 'bd-uurprijs', 'kinderopvang-2026'] }),
    inYear(2027, { value: '8.77', quote: 'gastouderopvang in 2027: € 8,77', in: ['szw-2027-childcare'], confidence: 'medium', provisional: true }),
  ]),
};

/** maximum aantal uren per kind per kalendermaand, and the hours that each month with work adds to the year. Besluit art. 8a lid 1 onder a and b. */
const maximumHours: Parameter = {
  name: 'childcare.maximumHours', term: 'maximumHours', basis: article('Bkot', '8a', '1'), unit: 'hours per month',
  versions: [
    fromYearToYear(2024, 2026, { value: '230', quote: 'per berekeningsjaar 230 uren, vermenigvuldigd met het aantal maanden waarin de ouder of partner in dat berekeningsjaar', in: ['stb-2022-386', 'dtjs-2024', 'ro-2026'] }),
    inYear(2027, { value: '230', quote: 'per berekeningsjaar 230 uren, vermenigvuldigd met het aantal maanden waarin de ouder of partner in dat berekeningsjaar', in: ['stb-2022-386'], confidence: 'low', provisional: true }),
  ],
};

/** drie kalendermaanden na het einde van de arbeid */
const monthsAfterWork: Parameter = {
  name: 'childcare.monthsAfterWork', term: 'monthsAfterWork', basis: article('Wko', '1.6', '5'), unit: 'months',
  versions: [
    fromYearToYear(2024, 2026, { value: '3', quote: 'gedurende drie kalendermaanden, gerekend vanaf de eerste dag na de dag waarop het verrichten van die arbeid is beëindigd', in: ['wko-2026', 'wko-2024'] }),
    inYear(2027, { value: '3', quote: 'gedurende drie kalendermaanden, gerekend vanaf de eerste dag na de dag waarop het verrichten van die arbeid is beëindigd', in: ['wko-2026'], confidence: 'medium', provisional: true }),
  ],
};

/** drie kalendermaanden vóór de aanvraag */
const monthsBeforeApplication: Parameter = {
  name: 'childcare.monthsBeforeApplication', term: 'monthsBeforeApplication', basis: article('Wko', '1.3', '2'), unit: 'months',
  versions: [
    fromYearToYear(2024, 2026, { value: '3', quote: 'de eerste dag van de kalendermaand die drie kalendermaanden gelegen is voor de datum waarop de aanvraag om kinderopvangtoeslag is ingediend', in: ['wko-2026', 'wko-2024'] }),
    inYear(2027, { value: '3', quote: 'de eerste dag van de kalendermaand die drie kalendermaanden gelegen is voor de datum waarop de aanvraag om kinderopvangtoeslag is ingediend', in: ['wko-2026'], confidence: 'medium', provisional: true }),
  ],
};

/** The parameters of the childcare allowance. */
export const childcareParameters: readonly Parameter[] = [...Object.values(maximumHourlyRates), maximumHours, monthsAfterWork, monthsBeforeApplication, ...tableParameters];
