import { allowances, type Allowance } from '../../models/allowance.ts';
import type { AllowanceFigures } from '../../models/assessment.ts';
import type { CalendarDate } from '../../models/calendar.ts';
import type { Decision, Recovery } from '../../models/case-file.ts';
import type { LegalBasisText } from '../../models/explanation.ts';
import type { HouseholdFacts } from '../../models/household.ts';
import { Decimal, readEuro, writeEuro, type EuroText } from '../../models/money.ts';
import { isKnown, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { refusable } from '../engine/refusal.ts';
import { sum } from '../engine/rounding.ts';
import type { Term } from '../glossary.ts';
import type { Reckoned } from '../general/index.ts';
import { fiveYearLimits, recoveryPossibilities, remediesOfDecision, settle } from '../procedure/index.ts';
import type { PaidBefore } from './scenario-payout.ts';

/** bijzondere regeling — a rule that a file gives reason to think of. Nothing is decided: it says why it came up and what is still to be asked. */
export interface SpecialRule {
  readonly term: Term;
  readonly basis: LegalBasisText;
  readonly allowances: readonly Allowance[];
  readonly person: string | null;
  /** the condition that fired, with the amount it is about where it has one */
  readonly because: { readonly term: Term; readonly amount: EuroText | null };
  readonly ask: readonly Term[];
  /** until when it can be asked for, where that is a day */
  readonly until: CalendarDate | null;
  /** the debts or the decision that it is about */
  readonly recoveryIds: readonly string[];
  readonly decisionId: string | null;
}

/** What a file shows of a year besides the facts. */
export interface SpecialRulesQuestion {
  readonly paid: Readonly<Partial<Record<Allowance, PaidBefore>>>;
  /** the decisions that stand now, of all allowances */
  readonly decisions: readonly Decision[];
  /** the debts that are open, of all allowances */
  readonly recoveries: readonly Recovery[];
  readonly today: CalendarDate;
}

/** The rules that reckon: everything told of an allowance, and its steps. */
export interface SpecialRulesReckoning {
  readonly figures: Readonly<Record<Allowance, AllowanceFigures>>;
  readonly reckon: (allowance: Allowance) => Reckoned;
}

/** bijzondere regelingen herkend — from conditions alone, the same for everybody. */
export function specialRules(facts: HouseholdFacts, question: SpecialRulesQuestion, reckoning: SpecialRulesReckoning): readonly SpecialRule[] {
  return [
    ...fromGaps(facts, reckoning),
    ...assetsJustAboveLimit(reckoning),
    ...smallAmounts(question, reckoning),
    ...recoveriesToWeigh(question),
    ...changesOverObjection(facts, question),
  ];
}

const nothingElse = { person: null, until: null, recoveryIds: [], decisionId: null };

interface NoticedGap extends Pick<SpecialRule, 'ask'> {
  readonly term: Term;
  readonly because: Term;
}

/** What the rules say with an amount, because a request or a fact is not given: the ten per cent rule, and a partner for part of the year. */
const noticedGaps: Readonly<Record<string, NoticedGap>> = {
  tenPercentRule: { term: 'tenPercentRule', because: 'partnershipEnds', ask: ['wageTogether', 'earnedAfter', 'lowerByTenPercent'] },
  tenPercentRuleCoResident: { term: 'tenPercentRuleCoResident', because: 'coResidentLeaves', ask: ['wageTogether', 'earnedAfter', 'lowerByTenPercent'] },
  partnerAssetsPartOfYear: { term: 'partnerAssetsPartOfYear', because: 'partnerPartOfYear', ask: ['daysOfPartnership', 'assets'] },
};

/** The same rule for several allowances is told once. A request that makes an award higher is open for five years. Awir art. 21a. */
function fromGaps({ year }: HouseholdFacts, { figures }: SpecialRulesReckoning): readonly SpecialRule[] {
  const found = new Map<string, SpecialRule>();
  for (const allowance of allowances) for (const { term: gap, basis, person } of figures[allowance].gaps) {
    const noticed = noticedGaps[gap];
    if (noticed === undefined || basis === null) continue;
    const key = `${gap} ${person ?? ''}`;
    const before = found.get(key);
    found.set(key, before === undefined
      ? { ...nothingElse, ...noticed, basis, person, allowances: [allowance], because: { term: noticed.because, amount: null }, until: gap === 'partnerAssetsPartOfYear' ? null : fiveYearLimits(year).toAdvantage.end }
      : { ...before, allowances: [...before.allowances, allowance] });
  }
  return [...found.values()];
}

/**
 * vermogen iets boven de grens: at most a tenth of the limit above it. Nothing publishes such a margin; it is a choice. What a request leaves out and what is told wrongly about 1 January are amounts of that order,
 * and further above the limit the question would be asked of many and help few.
 */
const marginAboveLimit = new Decimal(10);

function assetsJustAboveLimit({ figures, reckon }: SpecialRulesReckoning): readonly SpecialRule[] {
  return allowances.flatMap((allowance) => {
    if (!onlyAssetsInTheWay(figures[allowance])) return [];
    const { award } = reckon(allowance);
    return (award === null ? [] : assetTestsIn(award)).flatMap((test): SpecialRule[] => {
      const { above, limit } = assetsIn(test);
      if (above === null || limit === null || above.times(marginAboveLimit).greaterThan(limit) || test.basis === null) return [];
      return [{ ...nothingElse, term: 'assetsLeftOut', basis: article('Uawir', '9'), allowances: [allowance], person: test.person, because: { term: 'assetsAboveLimit', amount: writeEuro(above) }, ask: ['assetsLeftOut', 'assets'] }];
    });
  });
}

/** Whether in some month the assets are all that stands in the way. */
function onlyAssetsInTheWay({ conditionsNotMet }: AllowanceFigures): boolean {
  const isAssetTest = ({ term }: AllowanceFigures['conditionsNotMet'][number]) => term === 'assetsWithinLimit' || term === 'coResidentsAssetsWithinLimit';
  const others = new Set(conditionsNotMet.filter((one) => !isAssetTest(one)).flatMap(({ months }) => months));
  return conditionsNotMet.filter(isAssetTest).some(({ months }) => months.some((month) => !others.has(month)));
}

/** The asset tests that are not met, each once. */
function assetTestsIn(step: Finding<unknown>, found: Map<string, Finding<unknown>> = new Map(), seen: Set<Finding<unknown>> = new Set()): readonly Finding<unknown>[] {
  if (!seen.has(step)) {
    seen.add(step);
    if ((step.term === 'assetsWithinLimit' || step.term === 'coResidentAssetsWithinLimit') && isKnown(step, false)) found.set(`${step.term} ${step.person ?? ''}`, step);
    for (const input of step.from) assetTestsIn(input, found, seen);
  }
  return [...found.values()];
}

/** By how much the assets of a test are above its limit. */
function assetsIn({ from }: Finding<unknown>): { readonly above: Decimal | null; readonly limit: Decimal | null } {
  const amounts = from.flatMap(({ term, outcome }) => (outcome.kind === 'known' && Decimal.isDecimal(outcome.value) ? [{ isAssets: term === 'assets' || term === 'assetsConsidered', amount: outcome.value }] : []));
  const limit = amounts.find(({ isAssets }) => !isAssets)?.amount ?? null;
  return { limit, above: limit === null ? null : sum(amounts.filter(({ isAssets }) => isAssets).map(({ amount }) => amount)).minus(limit) };
}

/** kleine bedragen: what would go back is so little that a definitive award leaves it, and a changed advance does not. Awir art. 26a lid 1. */
function smallAmounts({ paid, today }: SpecialRulesQuestion, { figures }: SpecialRulesReckoning): readonly SpecialRule[] {
  return allowances.flatMap((allowance): SpecialRule[] => {
    const { award } = figures[allowance];
    const before = paid[allowance];
    if (award === null || before === undefined) return [];
    const settlement = refusable(() => settle({ dated: today, award: readEuro(award), paid: readEuro(before.amount) }), () => null);
    if (settlement?.kind !== 'notRecovered') return [];
    return [{ ...nothingElse, term: 'smallAmountLeft', basis: article('Awir', '26a', '1'), allowances: [allowance], because: { term: 'paidTooMuch', amount: writeEuro(readEuro(before.amount).minus(readEuro(award))) }, ask: ['awardIsDefinitive'] }];
  });
}

/** matigen, belangen afwegen, hardheid: of everything that is to be paid back. Awir arts. 13b, 26 lid 2 and 47. */
function recoveriesToWeigh({ recoveries }: SpecialRulesQuestion): readonly SpecialRule[] {
  if (recoveries.length === 0) return [];
  const about = allowances.filter((allowance) => recoveries.some((one) => one.allowance === allowance));
  const amount = writeEuro(sum(recoveries.map(({ principal }) => readEuro(principal))));
  return recoveryPossibilities.map(({ term, basis }) => ({ ...nothingElse, term, basis, allowances: about, because: { term: 'recovered', amount }, ask: ['consequencesOfRecovery'], recoveryIds: recoveries.map(({ id }) => id) }));
}

/** A change puts an estimate right sooner than an objection: of an advance, while its objection is still open. Awir art. 17. */
function changesOverObjection({ year }: HouseholdFacts, { decisions, today }: SpecialRulesQuestion): readonly SpecialRule[] {
  return decisions.flatMap((decision): SpecialRule[] => {
    const { allowance } = decision;
    if (allowance === null || decision.year !== year) return [];
    const ways = remediesOfDecision(decision, { today, leavesDebt: false });
    const change = ways.find(({ row }) => row.wrong === 'dataChangedOrWrong');
    const objection = ways.find(({ row, until }) => row.ways.includes('objection') && until !== null && until >= today);
    const [basis] = change?.row.basis ?? [];
    if (basis === undefined || objection === undefined) return [];
    return [{ ...nothingElse, term: 'changeOverObjection', basis, allowances: [allowance], because: { term: 'advanceOnEstimate', amount: decision.amountYear }, ask: ['dataStillRight'], decisionId: decision.id }];
  });
}
