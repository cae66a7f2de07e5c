import type { CalculationYear } from '../../models/calendar.ts';
import type { Decision } from '../../models/case-file.ts';
import { Decimal, readEuro } from '../../models/money.ts';
import { article, type LegalBasis } from '../engine/legal-basis.ts';
import { sum } from '../engine/rounding.ts';
import { awardDecisions } from '../facts/award-decisions.ts';
import type { Term } from '../glossary.ts';

/** Service costs that a decision left out, with the decisions on either side of it. */
export interface DroppedServiceCosts {
  readonly term: Term;
  readonly basis: LegalBasis;
  /** the decision with the service costs, and the next one, without them */
  readonly before: Decision;
  readonly dropped: Decision;
  /** the first later decision that has service costs again; `null`: not put right */
  readonly righted: Decision | null;
  /** what the decision before rested on, a month, and its sum */
  readonly items: readonly { readonly term: Term; readonly amount: Decimal }[];
  readonly perMonth: Decimal;
  /** grounds that changed in the same decision, so that not the whole difference comes of the service costs */
  readonly otherGrounds: readonly string[];
  /** what the year came to less; `null` where other grounds changed too, or an amount is not decided */
  readonly less: Decimal | null;
}

/** The kinds of service costs of Wht art. 5 lid 3, as they were told apart or as one amount. */
const kinds = ['sharedEnergy', 'cleaning', 'caretaker', 'sharedRooms', 'serviceCosts'] as const satisfies readonly Term[];

/** The year of the known fault. From 2026 service costs are no ground any more. */
export const yearOfDroppedCosts: CalculationYear = 2025;

/**
 * weggevallen servicekosten — huurtoeslag 2025: a decision rests on service costs and the next one, about a home of the same rent, on none (the fault of March 2026). Found in the grounds alone. Service costs can have ended as well,
 * so that one that is not put right is to be looked into.
 */
export function droppedServiceCosts(decisions: readonly Decision[]): readonly DroppedServiceCosts[] {
  const inOrder = awardDecisions(decisions, 'housing', yearOfDroppedCosts);
  return inOrder.flatMap((dropped, index) => {
    const before = inOrder[index - 1];
    if (before === undefined || !hasCosts(before) || hasCosts(dropped) || !sameRent(before, dropped)) return [];
    return [faultOf(before, dropped, inOrder.slice(index + 1).find(hasCosts) ?? null)];
  });
}

function faultOf(before: Decision, dropped: Decision, righted: Decision | null): DroppedServiceCosts {
  const items = itemsOf(before);
  const otherGrounds = changedGrounds(before, dropped);
  const decided = before.amountYear !== null && dropped.amountYear !== null ? readEuro(before.amountYear).minus(readEuro(dropped.amountYear)) : null;
  return {
    term: 'serviceCostsDropped', basis: article('Wht', '5', '3'), before, dropped, righted,
    items, perMonth: sum(items.map(({ amount }) => amount)), otherGrounds, less: otherGrounds.length === 0 ? decided : null,
  };
}

function itemsOf({ grounds }: Decision): DroppedServiceCosts['items'] {
  return kinds.flatMap((term) => grounds.filter((ground) => ground.term === term).map(({ value }) => ({ term, amount: readEuro(value) }))).filter(({ amount }) => amount.greaterThan(0));
}

function hasCosts(decision: Decision): boolean {
  return itemsOf(decision).length > 0;
}

/** A decision without a rent says nothing about its service costs either; another rent is another home or another contract. */
function sameRent(one: Decision, other: Decision): boolean {
  const [was, is] = [one, other].map(({ grounds }) => grounds.find(({ term }) => term === 'rent')?.value);
  return was !== undefined && is !== undefined && readEuro(was).equals(readEuro(is));
}

/** The names of grounds other than service costs that came, went or got another value. */
function changedGrounds(before: Decision, dropped: Decision): readonly string[] {
  const others = ({ grounds }: Decision) => new Map(grounds.filter(({ term }) => !isServiceCost(term)).map(({ term, personId, value }) => [`${term} ${personId ?? ''}`, { term, value }]));
  const [was, is] = [others(before), others(dropped)];
  const changed = [...new Set([...was.keys(), ...is.keys()])].filter((key) => !isSame(was.get(key)?.value, is.get(key)?.value));
  return [...new Set(changed.flatMap((key) => was.get(key)?.term ?? is.get(key)?.term ?? []))];
}

function isServiceCost(term: string): boolean {
  return kinds.some((kind) => kind === term);
}

/** `627.1` and `627.10` are the same. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  if (one === other) return true;
  if (one === undefined || other === undefined) return false;
  return isNumber(one) && isNumber(other) && new Decimal(one).equals(new Decimal(other));
}

function isNumber(text: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(text);
}
