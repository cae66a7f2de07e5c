import { addDays, addYears } from '../../../shared/models/calendar.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import type { ContractDrawn } from '../life.ts';
import { later } from '../life.ts';
import { between, happens, pick } from '../random.ts';
import type { Chance } from '../random.ts';
import type { Composition } from './compositions.ts';
import { euros } from './homes.ts';
import { yearsCovered } from './incomes.ts';

/** A contract with its end, where that is agreed. */
export type CareDrawn = ContractDrawn & { readonly to: CalendarDate | null };

/** Invented childcare organisations. */
const organisations = ['Kinderopvang De Kikkersprong', 'Het Zandkasteel', 'Opvang Pippeloentje', 'BSO De Boomhut', 'Kinderdagverblijf Zonnestraal', 'Stichting Kinderspeelplein', 'Gastouderbureau Dichtbij'] as const;

/** The contracts of a child, where the household uses care at all: day care up to four, after-school care up to twelve. */
export function drawCare(source: Chance, { appliesFor }: Composition, born: CalendarDate, on: CalendarDate): readonly CareDrawn[] {
  if (appliesFor.childcare === 0 || !happens(source, 0.8)) return [];
  const begin = `${yearsCovered[0] ?? ''}-01-01`;
  const fourth = addYears(born, 4), twelfth = addYears(born, 12);
  const common = { registered: true, organisation: pick(source, organisations) };
  const contracts: readonly CareDrawn[] = happens(source, 0.12)
    ? [{ ...common, kind: 'childminder', hoursPerMonth: String(between(source, 30, 120)), hourlyRate: euros(between(source, 720, 900)), from: later(begin, addDays(born, 91)), to: addDays(twelfth, -1) }]
    : [
        { ...common, kind: 'dayCare', hoursPerMonth: String(between(source, 60, 190)), hourlyRate: euros(between(source, 1_050, 1_230)), from: later(begin, addDays(born, 91)), to: addDays(fourth, -1) },
        { ...common, kind: 'afterSchoolCare', hoursPerMonth: String(between(source, 25, 90)), hourlyRate: euros(between(source, 920, 1_080)), from: later(begin, fourth), to: addDays(twelfth, -1) },
      ];
  return contracts.filter(({ from, to }) => from < on && (to === null || to > from));
}
