import type { Case, CasePerson, PlainAllowance } from './case.ts';
import type { ChildcareVector, HousingVector, YearVector } from './reference.ts';

/** Somebody of full age, below AOW age in every year, without assets, insured, working. */
export function adult(person: Pick<CasePerson, 'id' | 'role'> & Partial<CasePerson>): CasePerson {
  return { birthDate: '1985-06-15', assessmentIncome: '0', assets: '0', healthInsured: true, works: true, ...person };
}

export function caseOf(id: string, year: number, allowance: PlainAllowance, persons: readonly CasePerson[], more: Partial<Case> = {}): Case {
  return { format: 'klantbeeld-case/1', id, year, allowances: [allowance], persons, ...more };
}

/** A published amount of zorgtoeslag: the joint income stands with the applicant. */
export function healthcareCase({ id, year, input }: Pick<YearVector, 'id' | 'year' | 'input'>): Case {
  const { countryFactorOnStandaardpremie: careCountryFactor } = input;
  const applicant = adult({ id: 'a', role: 'applicant', assessmentIncome: String(input.toetsingsinkomen), ...(careCountryFactor === undefined ? {} : { careCountryFactor }) });
  const partner = adult({ id: 'p', role: 'partner', healthInsured: input.partnerInsured ?? true });
  return caseOf(id, year, 'healthcare', input.partner ? [applicant, partner] : [applicant]);
}

/** A published amount of kindgebonden budget: children who stay in one age group all year. */
export function childBudgetCase({ id, year, input }: Pick<YearVector, 'id' | 'year' | 'input'>): Case {
  const { children = 0, childrenAged12to15: twelve = 0, childrenAged16to17: sixteen = 0 } = input;
  const ages = Array.from({ length: children }, (_, index) => (index < twelve ? 13 : index < twelve + sixteen ? 17 : 8));
  return caseOf(
    id,
    year,
    'childBudget',
    [
      adult({ id: 'a', role: 'applicant', assessmentIncome: String(input.toetsingsinkomen) }),
      ...(input.partner ? [adult({ id: 'p', role: 'partner' })] : []),
      ...ages.map((age, index) => ({ id: `c${index}`, role: 'child' as const, birthDate: `${year - age}-06-15`, childBenefit: true })),
    ],
    year >= 2027 ? { provisional: true } : {},
  );
}

/** A published amount of huurtoeslag: the applicant has the income; others who are needed live there as co-residents without means. */
export function housingCase({ id, year, input, override }: HousingVector, income = input.rekeninkomen): Case {
  const birthDate = input.household_type.endsWith('ouderen') ? '1950-06-15' : input.all_below_youth_age_without_exception === true ? `${year - 19}-01-01` : '1985-06-15';
  const others = Array.from({ length: input.persons - 1 }, (_, index) => adult({ id: `m${index}`, role: 'coResident', birthDate }));
  return caseOf(id, year, 'housing', [adult({ id: 'a', role: 'applicant', birthDate, assessmentIncome: String(income) }), ...others], {
    homes: [{ rent: input.rekenhuur, selfContained: true, earlierHousingAllowance: false }],
    ...(override === undefined ? {} : { overrides: { 'housing.basicRentSurcharge': override.opslag_basishuur } }),
  });
}

const kinds = { dagopvang: 'dayCare', bso: 'afterSchoolCare', gastouder: 'childminder' } as const;

/** A published amount of kinderopvangtoeslag: one parent with the joint income, the children in the order of the publication. */
export function childcareCase(id: string, year: number, income: number, children: NonNullable<ChildcareVector['input']['children']>): Case {
  return caseOf(
    id,
    year,
    'childcare',
    [
      adult({ id: 'a', role: 'applicant', assessmentIncome: String(income) }),
      ...children.map(({ type, rate, hours }, index) => ({
        id: `c${index}`,
        role: 'child' as const,
        birthDate: `${year - 4}-06-15`,
        childBenefit: true,
        childcare: [{ kind: kinds[type], hoursPerMonth: hours, hourlyRate: rate, registered: true }],
      })),
    ],
    year >= 2027 ? { provisional: true } : {},
  );
}
