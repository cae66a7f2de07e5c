import type { Allowance } from '../../../shared/models/allowance.ts';
import { dayOfMonth, monthNumber, yearOf } from '../../../shared/models/calendar.ts';
import type { CalendarDate, Month } from '../../../shared/models/calendar.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import { isOfKind } from '../../../shared/models/source-record.ts';
import type { Dossier } from '../dossier.ts';

/** The allowances as a letter to a citizen names them. */
export const allowanceInDutch: Readonly<Record<Allowance, string>> = {
  healthcare: 'zorgtoeslag', housing: 'huurtoeslag', childBudget: 'kindgebonden budget', childcare: 'kinderopvangtoeslag',
};

const monthNames = ['januari', 'februari', 'maart', 'april', 'mei', 'juni', 'juli', 'augustus', 'september', 'oktober', 'november', 'december'] as const;

/** `12 november 2026` */
export function dateInDutch(date: CalendarDate): string {
  return `${dayOfMonth(date)} ${monthNames[monthNumber(date) - 1] ?? ''} ${yearOf(date)}`;
}

/** `november 2026` */
export function monthInDutch(month: Month): string {
  return `${monthNames[monthNumber(month) - 1] ?? ''} ${yearOf(month)}`;
}

/** `€ 1.347` or `€ 842,15`: cents only where there are any. */
export function euroInDutch(amount: EuroText): string {
  const [whole = '0', cents = ''] = amount.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/gu, '.');
  return Number(cents) === 0 ? `€ ${grouped}` : `€ ${grouped},${cents.padEnd(2, '0').slice(0, 2)}`;
}

/** A letter: the greeting, the paragraphs, the close. */
export function letterText(dossier: Dossier, paragraphs: readonly string[], signedBy = 'Dienst Toeslagen'): string {
  return [`${salutationOf(dossier, dossier.applicantId)},`, ...paragraphs, `Met vriendelijke groet,\n${signedBy}`].join('\n\n');
}

/** What every letter with a decision ends with. */
export function objectionParagraph(until: CalendarDate): string {
  return `Bent u het niet eens met deze beschikking? Bel ons eerst, dan kijken wij samen naar de gegevens. Bezwaar maken kan tot en met ${dateInDutch(until)}. Schrijf naar Postbus 4510, 6401 JA Heerlen.`;
}

/** `S. de Vries`, as in a list of grounds. */
export function shortName(dossier: Dossier, personId: string): string {
  const { givenNames, prefix, familyName } = personBody(dossier, personId);
  const initials = givenNames.split(' ').map((name) => `${name.slice(0, 1)}.`).join('');
  return [initials, prefix, familyName].filter((part) => part !== '').join(' ');
}

/** The first given name. */
export function firstName(dossier: Dossier, personId: string): string {
  return personBody(dossier, personId).givenNames.split(' ')[0] ?? '';
}

function salutationOf(dossier: Dossier, personId: string): string {
  const person = personBody(dossier, personId);
  const union = dossier.records.findLast((record) => record.kind === 'union' && record.subjectId === personId);
  const own = joined(person.prefix, person.familyName);
  const partner = union?.kind === 'union' ? joined(union.body.partner.prefix, union.body.partner.familyName) : own;
  const name = { own, partner, partnerOwn: `${partner}-${own}`, ownPartner: `${own}-${partner}` }[person.nameUse];
  const capital = `${name.slice(0, 1).toLocaleUpperCase('nl')}${name.slice(1)}`;
  return person.salutation === 'unknown' ? `Beste ${firstName(dossier, personId)} ${name}` : `Beste ${person.salutation === 'ms' ? 'mevrouw' : 'meneer'} ${capital}`;
}

function joined(prefix: string, familyName: string): string {
  return prefix === '' ? familyName : `${prefix} ${familyName}`;
}

function personBody(dossier: Dossier, personId: string): { givenNames: string; prefix: string; familyName: string; salutation: string; nameUse: 'own' | 'partner' | 'partnerOwn' | 'ownPartner' } {
  const record = dossier.records.filter(isOfKind('person')).findLast(({ subjectId }) => subjectId === personId);
  if (record === undefined) throw new RangeError(`no name told of ${personId}`);
  return record.body;
}
