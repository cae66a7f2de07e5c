import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import type { RentDrawn } from '../life.ts';
import { between, happens, pick } from '../random.ts';
import type { Chance } from '../random.ts';
import type { Composition } from './compositions.ts';

/** Invented housing associations and landlords. */
const landlords = ['Woonstichting De Sluis', 'Wooncorporatie Thuisborg', 'Stichting Groen Wonen', 'De Nieuwe Haven', 'Woningstichting Oostvliet', 'Vidomus', 'Stadgenoot Verhuur', 'Van Rees Vastgoed', 'Particuliere verhuurder'] as const;

/** A rent that goes with the household. */
export function drawRent(source: Chance, { couple, children }: Composition, from: CalendarDate): RentDrawn {
  const bareRent = between(source, 41_500, couple || children ? 86_500 : 78_000);
  return {
    rent: euros(bareRent), from, landlord: pick(source, landlords), selfContained: couple || children || happens(source, 0.94),
    cleaning: happens(source, 0.4) ? euros(between(source, 300, 1_400)) : '0', caretaker: happens(source, 0.3) ? euros(between(source, 200, 1_200)) : '0',
  };
}

/** The rent after the yearly rise in July. */
export function raisedRent(source: Chance, rent: RentDrawn, from: CalendarDate): RentDrawn {
  const cents = Math.round(Number(rent.rent) * 100 * (1 + between(source, 28, 50) / 1000));
  return { ...rent, rent: euros(cents), from };
}

/** Whole cents as an amount. */
export function euros(cents: number): EuroText {
  return `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}
