import { known, type MissingFact, type MonthOutcome, notKnown, type PlainResult, refused, settle, twelfthOfRoundedYear } from './award.ts';
import { applicantOf, type Case, type CasePerson } from './case.ts';
import { dayBefore } from './days.ts';
import { add, dividedBy, exact, type Fraction, largest, multiply, percent, smallest, subtract, sum, whole, zero } from './fraction.ts';
import { assetsWithinLimit, type Condition, jointIncome, staysLawfully, together } from './means.ts';
import { type Answer, firstDay, heldOn, isAged, monthNumbers, partnerOn, presentOn, reachedInEarlierMonth } from './months.ts';
import { type ChildBudgetYear, reference } from './reference.ts';

/** kindgebonden budget, 2023 to 2026; the proposal for 2027 only when asked as provisional. WKB art. 1 to 3. */
export function childBudget(household: Case): PlainResult {
  const amounts = reference.healthcareAndChildBudget().kindgebondenBudget[household.year];
  if (amounts === undefined || (household.year >= 2027 && household.provisional !== true)) return refused('parameterNotInForce');
  const assets = assetsWithinLimit(household, amounts.assetLimitSingle.value, amounts.assetLimitPartner.value);
  return settle(
    monthNumbers.map((month) => childBudgetMonth(household, month, amounts, assets)),
    twelfthOfRoundedYear,
  );
}

function childBudgetMonth(household: Case, month: number, amounts: ChildBudgetYear, assets: Condition): MonthOutcome {
  const day = firstDay(household.year, month);
  const applicant = applicantOf(household);
  const partner = partnerOn(household, day);
  const entitled = together([staysLawfully([applicant]), assets]);
  const candidates = household.persons
    .filter((person) => mayCount(household.year, month, person) && stayAllows(partner, person))
    .map((child) => ({ child, counts: countsFor(child, household.year, month) }));
  const possible = candidates.filter(({ counts }) => counts !== false);
  if (entitled.answer === false || possible.length === 0) return known(zero);

  const open = possible.filter(({ counts }) => counts === 'unknown').map(({ child }) => child);
  const undecided = open.filter(({ childBenefit }) => childBenefit !== undefined).map(() => 'childBenefitStoppedAt16Or17');
  const income = jointIncome(household, partner);
  const missing: readonly MissingFact[] = [
    ...entitled.missing,
    ...open.filter(({ childBenefit }) => childBenefit === undefined).map(({ id }) => ({ person: id, fact: 'childBenefit' })),
    ...income.missing,
  ];
  if (missing.length > 0 || undecided.length > 0 || income.value === null) return notKnown(missing, undecided);

  const maximum = maximumFor(
    possible.map(({ child }) => child),
    partner === null,
    household.year,
    month,
    amounts,
  );
  return known(dividedBy(largest(zero, subtract(maximum, reduction(amounts, household.year, partner !== null, income.value))), 12n));
}

/**
 * Whether a child can count in a month, kinderbijslag apart. WKB art. 2 lid 1: from the calendar month after the birth or after
 * joining the household, up to and including the month of the eighteenth birthday. Being there since 1 January is not joining.
 */
function mayCount(year: number, month: number, person: CasePerson): boolean {
  const day = firstDay(year, month);
  const joined = person.from ?? '0000-01-01';
  const joinedBefore = joined < day || joined <= `${year}-01-01`;
  return person.role === 'child' && presentOn(person, day) && person.birthDate < day && joinedBefore && !reachedInEarlierMonth(person.birthDate, 18, year, month);
}

/**
 * WKB art. 1 lid 5 (text of 2023 and of 2026): "In afwijking van artikel 9, tweede lid, van de Algemene wet inkomensafhankelijke
 * regelingen, bestaat er wel aanspraak op kindgebonden budget voor een kind dat geen vreemdeling is of dat rechtmatig verblijf houdt".
 * https://wetten.overheid.nl/BWBR0022751/2026-07-01
 */
function stayAllows(partner: CasePerson | null, child: CasePerson): boolean {
  return partner === null || partner.lawfulStay !== false || child.lawfulStay !== false;
}

/**
 * WKB art. 2 lid 1: kinderbijslag is paid for the child, or would be paid if AKW art. 7 lid 2 (schooling at 16 and 17) did not
 * apply. That it is not paid decides nothing for a child of 16 or 17: the case does not say why. Kinderbijslag looks at the first
 * day of a quarter (AKW art. 11 lid 2), kindgebonden budget begins in the month after the birth and ends in that of the eighteenth
 * birthday (https://www.svb.nl/nl/kinderbijslag/extra-betaling/kindgebonden-budget: born on 15 April, from 1 May).
 */
function countsFor(child: CasePerson, year: number, month: number): Answer {
  const day = firstDay(year, month);
  const paid = heldOn(child.childBenefit, day);
  if (paid !== false) return paid;
  if (isAged(child.birthDate, 18, day)) return heldOn(child.childBenefit, dayBefore(day)) === true ? true : 'unknown';
  if (isAged(child.birthDate, 16, day)) return 'unknown';
  const quarter = Math.floor((month - 1) / 3) * 3 + 1;
  const came = child.from !== undefined && child.from !== null && child.from > `${year}-01-01` ? child.from : child.birthDate;
  if (came <= firstDay(year, quarter)) return false;
  if (quarter === 10) return heldOn(child.childBenefit, firstDay(year + 1, 1)) === true ? true : 'unknown';
  return heldOn(child.childBenefit, firstDay(year, quarter + 3));
}

function maximumFor(children: readonly CasePerson[], single: boolean, year: number, month: number, amounts: ChildBudgetYear): Fraction {
  const further = multiply(exact(amounts.perFurtherChild.value), whole(BigInt(children.length - 1)));
  const supplements = children.map(({ birthDate }) => {
    if (reachedInEarlierMonth(birthDate, 16, year, month)) return exact(amounts.supplement16to17.value);
    return reachedInEarlierMonth(birthDate, 12, year, month) ? exact(amounts.supplement12to15.value) : zero;
  });
  return sum([exact(amounts.perFirstChild.value), further, ...supplements, single ? exact(amounts.singleParentSupplement.value) : zero]);
}

/** vermindering: a share of the income above the threshold; in the proposal for 2027 a higher share above a second one. */
function reduction(amounts: ChildBudgetYear, year: number, couple: boolean, income: Fraction): Fraction {
  const threshold = add(drempelinkomen(amounts, year), couple ? exact(amounts.partnerThresholdAddition.value) : zero);
  const second = amounts.secondThreshold.value === null ? null : exact(amounts.secondThreshold.value);
  const upTo = second === null ? income : smallest(income, second);
  const first = multiply(largest(zero, subtract(upTo, threshold)), percent(amounts.reductionPercentage.value));
  if (second === null || amounts.reductionPercentageAboveSecondThreshold === undefined) return first;
  return add(first, multiply(largest(zero, subtract(income, second)), percent(amounts.reductionPercentageAboveSecondThreshold.value)));
}

/**
 * The whole-euro drempelinkomen as published. For 2024 there is none: two publications differ (26819 and 26820) and neither is the
 * leaflet of this allowance, so the statutory amount itself stands, 108% of twelve monthly minimum wages of January.
 */
function drempelinkomen(amounts: ChildBudgetYear, year: number): Fraction {
  return exact((year === 2024 ? amounts.drempelinkomenStatutoryExact : undefined)?.value ?? amounts.thresholdSingleUsedByDienst.value);
}
