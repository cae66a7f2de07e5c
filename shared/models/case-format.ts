import { z } from 'zod';
import { askedRelations, presumedAbsentRelations } from './household.ts';
import { allowance, dateText, euroText, yearNumber } from './text-codecs.ts';

/** The name and version of the form. A file that says another version is refused by name. */
export const caseFormatName = 'klantbeeld-case/1';

/** The words in which a case tells what binds somebody to the applicant. `nothingElse`: what is asked for and not told here is known not to be so. */
export const caseRelationKinds = [...askedRelations, ...presumedAbsentRelations, 'registered', 'nothingElse'] as const;

const personId = z.string().min(1).max(64);

/** Made when the first case is read: the rules are loaded without it. */
function householdCaseForm() {
  const openPeriod = { from: dateText.nullish(), to: dateText.nullish() };
  const period = z.strictObject(openPeriod);

  /** Yes, no, or in these periods. Absent is unknown, unless said otherwise. */
  const held = z.union([z.boolean(), z.array(period)], 'held');

  const decimalText = z.string('decimal').regex(/^-?\d{1,12}(\.\d{1,10})?$/, 'decimal');

  const childcareContract = z.strictObject({
    ...openPeriod,
    kind: z.enum(['dayCare', 'afterSchoolCare', 'childminder']),
    hoursPerMonth: z.string('hours').regex(/^\d{1,3}(\.\d{1,2})?$/, 'hours').optional(),
    hourlyRate: euroText.optional(),
    registered: z.boolean().optional(),
  });

  /** One relation between the applicant and somebody with the role `auto`, in a period; without a period always. `holds: false` tells that it is not so. */
  const relation = z.strictObject({ ...openPeriod, kind: z.enum(caseRelationKinds), holds: z.boolean().optional() });
  const relationWith = relation.extend({ with: personId });

  /** What is asked about an income, with the amounts it takes. An amount that is left out is unknown. */
  const incomeRequests = z.strictObject({
    tenPercentRule: z.strictObject({ wageTogether: euroText.optional(), earnedAfter: euroText.optional() }).optional(),
    yearBefore: z.strictObject({ assessmentIncome: euroText.optional() }).optional(),
    waivedDebts: z.strictObject({ amount: euroText.optional() }).optional(),
  });

  const casePerson = z.strictObject({
    id: personId,
    role: z.enum(['applicant', 'partner', 'child', 'coResident', 'subtenant', 'auto']),
    ...openPeriod,
    birthDate: dateText.optional(),
    deathDate: dateText.optional(),
    assessmentIncome: euroText.optional(),
    incomeRequests: incomeRequests.optional(),
    assets: euroText.optional(),
    healthInsured: held.optional(),
    careCountryFactor: z.string('factor').regex(/^\d(\.\d{1,6})?$/, 'factor').optional(),
    lawfulStay: held.optional(),
    works: held.optional(),
    childBenefit: held.optional(),
    disabledHomeNeed: z.boolean().optional(),
    childcare: z.array(childcareContract).optional(),
    /** of somebody with the role `auto`, to the applicant */
    relations: z.array(relation).max(100).optional(),
  });

  const serviceCosts = z.strictObject({ sharedEnergy: euroText, cleaning: euroText, caretaker: euroText, sharedRooms: euroText });

  const caseHome = z.strictObject({
    ...openPeriod,
    rent: euroText.optional(),
    serviceCosts: serviceCosts.optional(),
    selfContained: z.boolean().optional(),
    earlierHousingAllowance: z.boolean().optional(),
  });

  return z.strictObject({
    format: z.literal(caseFormatName),
    id: z.string().min(1).max(200),
    year: yearNumber,
    persons: z.array(casePerson).min(1).max(50),
    homes: z.array(caseHome).max(50).optional(),
    /** the same as the `relations` of a person, told in one list: `with` is who has the role `auto` */
    relations: z.array(relationWith).max(500).optional(),
    allowances: z.array(allowance).min(1).optional(),
    overrides: z.record(z.string(), decimalText).optional(),
    explain: z.boolean().optional(),
    provisional: z.boolean().optional(),
  });
}

/** A household for a year in one plain form: practice cases, bulk recalculation, exchange. Carries no name and no BSN. */
export const householdCase = z.lazy(householdCaseForm);
export type HouseholdCase = z.infer<typeof householdCase>;
export type CasePerson = HouseholdCase['persons'][number];
/** Of whatever holds in periods. */
export type CasePeriod = Exclude<NonNullable<CasePerson['works']>, boolean>[number];
export type CaseRelation = NonNullable<CasePerson['relations']>[number];

/** reden van uitvoer — why a household of real people leaves the program as a case. Kept in the access log; a list, because what is typed may name somebody. */
export const exportReasons = ['calculationFault', 'expertQuestion', 'colleagueAdvice', 'rulesTest'] as const;
export const exportReason = z.enum(exportReasons);
export type ExportReason = (typeof exportReasons)[number];

/** What the facts of a household may know and a case has no words for. Read back it is unknown, or what the case format presumes. */
export const untoldKinds = ['incompleteBirthDate', 'dayOfDeath', 'insuranceByTreaty', 'lawfulStay', 'adaptedHome', 'twoRoles', 'relation', 'serviceCosts', 'earlierHousingAllowance', 'appliedOn'] as const;
export type UntoldKind = (typeof untoldKinds)[number];

/** A fact that a case cannot tell: what, and of whom by the name in the case; `null` is the household as a whole. */
export const untoldFact = z.object({ fact: z.enum(untoldKinds), person: personId.nullable() });
export type UntoldFact = z.infer<typeof untoldFact>;

/** Why a line could not be answered. `at` is the place in the line, such as `persons[1].birthDate`; empty for the line as a whole. */
export interface CaseProblem {
  readonly kind: CaseProblemKind;
  readonly at: string;
  readonly message: string;
  /** of a value that is not valid: what should stand there, and of a choice which words there are */
  readonly expected?: ExpectedValue;
  readonly choices?: readonly string[];
}

/** What a value of a case can be. `size`: too long, too short, too many or too few. */
export type ExpectedValue = 'euroText' | 'decimal' | 'factor' | 'hours' | 'held' | 'calendarDate' | 'choice' | 'size' | 'list' | 'object' | 'text' | 'number' | 'truth';

export type CaseProblemKind =
  | 'notJson'
  | 'lineTooLong'
  | 'encoding'
  | 'format'
  | 'missing'
  | 'notValid'
  | 'unknownField'
  | 'contradiction'
  | 'notModelled'
  | 'unknownParameter'
  | 'parameterNotInForce'
  | 'programFault';
