import type { CalendarDate, PartialDate } from '../../../shared/models/calendar.ts';
import type { CategoryRecord } from './category-records.ts';
import { dateIn, remark, type Reading } from './reading.ts';
import { lastPossibleDay, registerDate } from './register-date.ts';

/** onderzoek — a datum that the register is investigating, by its plain Dutch name. */
export interface Investigation {
  readonly since: PartialDate;
  readonly about: string;
}

/**
 * aanduiding gegevens in onderzoek (83.10), as long as it has not ended (83.30 empty). An investigation into something that is not kept here,
 * such as a place of birth, is none of ours.
 */
export function investigationOf(reading: Reading, record: CategoryRecord): Investigation | null {
  const indication = indicationIn(record);
  if (indication === null || record.element('83.30') !== '') return null;
  if (!/^\d{6}$/.test(indication) || !sameCategory(indication, record.category)) remark(reading, record, '83.10', 'investigationUnknown');
  return { since: dateIn(reading, record, '83.20'), about: nameOf(record.category, indication.slice(2)) };
}

/** An investigation that the register says has ended (83.30), with its last day. `null` where there is none, or where that day cannot be read. */
export function endedInvestigationOf(record: CategoryRecord): (Investigation & { readonly until: CalendarDate }) | null {
  const indication = indicationIn(record);
  const until = lastPossibleDay(registerDate(record.element('83.30')).date);
  return indication === null || until === null ? null : { since: registerDate(record.element('83.20')).date, about: nameOf(record.category, indication.slice(2)), until };
}

function indicationIn(record: CategoryRecord): string | null {
  const indication = record.element('83.10');
  return indication === '' || notKept(record.category, indication.slice(2)) ? null : indication;
}

/** Data that this program does not keep: place and country of birth, from where somebody came to the Netherlands. */
function notKept(category: string, element: string): boolean {
  return element === '0320' || element === '0330' || (category === '08' && element.startsWith('14'));
}

/** `58` names an earlier record of category `08`. */
function sameCategory(indication: string, category: string): boolean {
  const named = Number(indication.slice(0, 2));
  return named === Number(category) || named === Number(category) + 50;
}

/** The datum in plain Dutch: the whole category for `0000`, a group for `1100`, else the element. */
function nameOf(category: string, element: string): string {
  const names = namesByCategory[category] ?? {};
  return names[element] ?? names[`${element.slice(0, 2)}00`] ?? names['0000'] ?? 'gegevens in de BRP';
}

const nameGroup = { '0200': 'naam', '0210': 'voornamen', '0220': 'adellijke titel of predicaat', '0230': 'voorvoegsel', '0240': 'geslachtsnaam' } as const;

const namesByCategory: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  '01': { '0000': 'persoonsgegevens', '0100': 'nummers', '0120': 'burgerservicenummer', ...nameGroup, '0300': 'geboortedatum', '0310': 'geboortedatum', '0400': 'geslachtsaanduiding', '6100': 'naamgebruik' },
  '02': { '0000': 'gegevens van ouder 1' },
  '03': { '0000': 'gegevens van ouder 2' },
  '05': { '0000': 'huwelijk of geregistreerd partnerschap', '0600': 'datum van het huwelijk of partnerschap', '0700': 'einde van het huwelijk of partnerschap' },
  '06': { '0000': 'overlijden' },
  '08': {
    '0000': 'adres', '0900': 'gemeente van inschrijving', '1000': 'datum van het adres', '1110': 'straatnaam', '1120': 'huisnummer', '1130': 'huisletter',
    '1140': 'huisnummertoevoeging', '1160': 'postcode', '1170': 'woonplaats', '1200': 'plaats van het adres', '1300': 'adres in het buitenland',
    '9999': 'adres: vastgesteld is dat de persoon hier niet woont',
  },
  '09': { '0000': 'gegevens van een kind', '0310': 'geboortedatum van een kind' },
  '11': { '0000': 'curatele' },
};
