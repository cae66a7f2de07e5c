import { firstDay, monthInYear, type CalendarDate } from '../../models/calendar.ts';
import type { Fact, HouseholdFacts, PersonFacts } from '../../models/household.ts';
import type { Decimal, EuroText } from '../../models/money.ts';
import { derive, type Finding } from '../engine/finding.ts';
import { article } from '../engine/legal-basis.ts';
import { amountOf, incomeFigureOf } from './income-figures.ts';

/** From this day waived debts can be taken off. Awir art. 8 lid 7. */
const waivedDebtsFrom: CalendarDate = '2025-01-01';

/** The advantage of waived debts that was asked to be taken off; `null` where nobody asked, and before the law knew it. */
export function waivedDebtsOf({ year }: HouseholdFacts, { incomeRequests }: PersonFacts): Fact<EuroText> | null {
  return firstDay(monthInYear(year, 1)) < waivedDebtsFrom ? null : (incomeRequests?.waivedDebts ?? null);
}

/**
 * kwijtgescholden schulden — "Op verzoek van de belanghebbende wordt het toetsingsinkomen verminderd met het bedrag aan voordelen verkregen door het prijsgeven van niet voor verwezenlijking vatbare rechten": also where
 * lid 3 to 5 made it another than the figure. The amount told is what onderdeel a and b leave of it. Awir art. 8 lid 7.
 */
export function incomeWithoutWaivedDebts(person: PersonFacts, income: Finding<Decimal> | null, waived: Fact<EuroText>): Finding<Decimal> {
  const step = { term: 'assessmentIncome', person: person.id, basis: article('Awir', '8', '7'), unit: 'euro per year' } as const;
  const waivedDebts = amountOf(person, 'waivedDebts', waived, '7');
  return income === null
    ? derive({ ...step, formula: 'incomeFigure − waivedDebts', from: { incomeFigure: incomeFigureOf(person), waivedDebts }, compute: (values) => values.incomeFigure.minus(values.waivedDebts) })
    : derive({ ...step, formula: 'incomeBeforeWaivedDebts − waivedDebts', from: { incomeBeforeWaivedDebts: income, waivedDebts }, compute: (values) => values.incomeBeforeWaivedDebts.minus(values.waivedDebts) });
}
