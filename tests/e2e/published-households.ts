import type { FileBundle } from '../../electron/store/file-bundle.ts';
import { groupedBy } from '../../renderer/case/grouping.ts';
import { testNumbers } from '../../scripts/population/test-numbers.ts';
import type { HouseholdCase } from '../../shared/models/case-format.ts';
import { fileBundle, record } from '../builders/file-bundle.ts';
import type { HealthcareVector } from '../builders/reference.ts';

/** Published figures of several years that one invented household can show: of each year at most one, all about the same kind of household. */
export interface PublishedHousehold {
  readonly bsn: string;
  readonly vectors: readonly HealthcareVector[];
}

/** Lays the published figures out over as few households as can show them. */
export function publishedHouseholds(vectors: readonly HealthcareVector[]): readonly PublishedHousehold[] {
  const numbers = testNumbers();
  return [...groupedBy(vectors, kindOf).values()].flatMap((alike) => {
    const years = [...groupedBy(alike, ({ year }) => String(year)).values()];
    const most = Math.max(...years.map((ofYear) => ofYear.length));
    return Array.from({ length: most }, (_, index) => ({ bsn: numbers.next().value, vectors: years.flatMap((ofYear) => ofYear.slice(index, index + 1)) }));
  });
}

function kindOf({ input: { partner, partnerInsured, countryFactorOnStandaardpremie } }: HealthcareVector): string {
  return [partner, partnerInsured, countryFactorOnStandaardpremie].join(' ');
}

/** The household as sources told it: established incomes, no assets, insured as the figures say. */
export function bundleOf({ bsn, vectors }: PublishedHousehold): FileBundle {
  const [{ partner, partnerInsured = true, countryFactorOnStandaardpremie: factor } = { partner: false }] = vectors.map(({ input }) => input);
  const own = (id: string): string => `${id}-${bsn.slice(-5)}`;
  const applicant = { id: own('applicant'), bsn };
  const people = partner ? [applicant, { id: own('partner'), role: 'partner' as const }] : [applicant];
  const insured = (id: string, yes: boolean) => record(`${id}-insured`, id, 'healthInsurance', { insured: yes }, { source: 'healthInsurer' });
  return fileBundle(own('file'), people, {
    records: [
      ...fileBundle(own('file'), people).records,
      ...vectors.flatMap(({ year, input }) => people.flatMap(({ id }) => [
        record(`${id}-income-${year}`, id, 'incomeEstablished', { year, amount: id === applicant.id ? String(input.toetsingsinkomen) : '0' }, { source: 'inspector' }),
        record(`${id}-assets-${year}`, id, 'assets', { year, amount: '0' }, { source: 'inspector' }),
      ])),
      insured(applicant.id, factor === undefined),
      ...(factor === undefined ? [] : [record(`${applicant.id}-treaty`, applicant.id, 'treatyInsurance', { country: 'Land', factor })]),
      ...people.slice(1).map(({ id }) => insured(id, partnerInsured)),
    ],
  });
}

/** The same facts as a line for `npm run recalculate`. */
export function caseOf({ id, year, input }: HealthcareVector): HouseholdCase {
  const factor = input.countryFactorOnStandaardpremie;
  const applicant = { id: 'a', role: 'applicant' as const, birthDate: '1980-05-04', assessmentIncome: String(input.toetsingsinkomen), assets: '0', healthInsured: true, ...(factor === undefined ? {} : { careCountryFactor: factor }) };
  const partner = { id: 'p', role: 'partner' as const, birthDate: '1980-05-04', assessmentIncome: '0', assets: '0', healthInsured: input.partnerInsured ?? true };
  return { format: 'klantbeeld-case/1', id, year, persons: input.partner ? [applicant, partner] : [applicant], allowances: ['healthcare'] };
}
