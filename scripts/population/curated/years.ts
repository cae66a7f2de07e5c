import type { CalculationYear, CalendarDate } from '../../../shared/models/calendar.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import type { Allowance } from '../../../shared/models/allowance.ts';
import { decide } from '../decide.ts';
import type { Outcome } from '../decide.ts';
import type { Dossier } from '../dossier.ts';
import { applicant, assets, child, childIncome, incomeEstablished, incomeEstimate, insurableSince, insured, partner, works } from '../life.ts';
import type { PersonDrawn } from '../life.ts';
import { splitPrefix } from '../names.ts';

/** What is told of the money of one person in one year. */
export interface MoneyOfYear {
  readonly estimate?: EuroText;
  readonly established?: readonly [amount: EuroText, known: CalendarDate];
  readonly assets?: EuroText;
}

/** The day on which the advances of a year that run on are decided. */
export const advanceDay: Readonly<Record<CalculationYear, CalendarDate>> = { 2023: '2022-11-25', 2024: '2023-12-01', 2025: '2024-11-29', 2026: '2025-11-28' };

/** A person by the whole family name. */
export function named(givenNames: string, family: string, salutation: 'mr' | 'ms', born: CalendarDate, nameUse: PersonDrawn['nameUse'] = 'own'): PersonDrawn {
  return { givenNames, title: '', ...splitPrefix(family), salutation, born, nameUse };
}

/** An applicant who is insured here, with the money of the years. */
export function applicantWith(dossier: Dossier, drawn: PersonDrawn, money: Readonly<Record<CalculationYear, MoneyOfYear>>): string {
  const personId = applicant(dossier, drawn);
  insured(dossier, personId, insurableSince(drawn.born));
  tellYears(dossier, personId, money);
  return personId;
}

/** A toeslagpartner who is insured here, with the money of the years. */
export function partnerWith(dossier: Dossier, drawn: PersonDrawn, since: CalendarDate, money: Readonly<Record<CalculationYear, MoneyOfYear>>): string {
  const personId = partner(dossier, drawn, since);
  insured(dossier, personId, insurableSince(drawn.born));
  tellYears(dossier, personId, money);
  return personId;
}

/** A child with what it earns a year: nothing, unless it is said. */
export function childWith(dossier: Dossier, drawn: PersonDrawn, years: readonly CalculationYear[], earns: EuroText = '0'): string {
  const childId = child(dossier, drawn);
  childIncome(dossier, childId, years, drawn.born, earns);
  return childId;
}

/** Estimate and assets as known before the year, and the income as established. */
export function tellYears(dossier: Dossier, personId: string, money: Readonly<Record<CalculationYear, MoneyOfYear>>): void {
  for (const [text, told] of Object.entries(money)) {
    const year = Number(text);
    const known = `${year - 1}-11-02`;
    if (told.estimate !== undefined) incomeEstimate(dossier, personId, year, told.estimate, known);
    assets(dossier, personId, year, told.assets ?? '0', known);
    if (told.established !== undefined) incomeEstablished(dossier, personId, year, ...told.established);
  }
}

/** These allowances were applied for on that day. */
export function applies(dossier: Dossier, on: CalendarDate, ...allowances: readonly Allowance[]): void {
  for (const allowance of allowances) dossier.applied.set(allowance, on);
}

/** The advance of a year that runs on. */
export function advance(dossier: Dossier, year: CalculationYear): readonly Outcome[] {
  return decide(dossier, { dated: advanceDay[year] ?? `${year - 1}-12-01`, year, kind: 'advance' });
}

/** The definitive award over a year. */
export function definitive(dossier: Dossier, year: CalculationYear, dated: CalendarDate, reason?: string): readonly Outcome[] {
  return decide(dossier, { dated, year, kind: 'definitive', ...(reason === undefined ? {} : { reason }) });
}

/** Both work, since long before the years of the file. */
export function bothWork(dossier: Dossier, ...personIds: readonly string[]): void {
  for (const personId of personIds) works(dossier, personId, '2012-03-01');
}
