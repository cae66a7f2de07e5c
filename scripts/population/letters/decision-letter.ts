import type { CalculationYear } from '../../../shared/models/calendar.ts';
import type { Decision, Ground } from '../../../shared/models/case-file.ts';
import type { EuroText } from '../../../shared/models/money.ts';
import type { Dossier } from '../dossier.ts';
import { allowanceInDutch, euroInDutch, letterText, monthInDutch, objectionParagraph, shortName } from './dutch.ts';

/** What a decision came to after it was laid beside what had been paid. */
export type Settlement =
  | { readonly kind: 'none' }
  | { readonly kind: 'recovered' | 'notRecovered' | 'paidOut'; readonly amount: EuroText };

/** One allowance in a decision letter. */
export interface LetterLine {
  readonly decision: Decision;
  readonly settlement: Settlement;
}

/** The subject of a letter with these decisions. */
export function decisionSubject(kind: Decision['kind'], year: CalculationYear): string {
  switch (kind) {
    case 'advance': return `Uw voorschot toeslagen ${year}`;
    case 'revisedAdvance': case 'nil': return `Uw voorschot toeslagen ${year} verandert`;
    case 'definitive': return `Definitieve berekening toeslagen ${year}`;
    case 'revision': case 'onObjection': return `Nieuwe definitieve berekening toeslagen ${year}`;
    default: return `Beschikking toeslagen ${year}`;
  }
}

/** beschikking — the text of a letter that lists the decisions of one day about one year. */
export function decisionLetter(dossier: Dossier, kind: Decision['kind'], year: CalculationYear, lines: readonly LetterLine[], reason: string): string {
  const until = lines[0]?.decision.objectionUntil;
  return letterText(dossier, [
    opening(kind, year, reason),
    lines.map((line) => lineText(line, year)).join('\n'),
    groundsText(dossier, lines),
    kind === 'advance' || kind === 'revisedAdvance' || kind === 'nil'
      ? 'Kloppen deze gegevens niet, of verandert er iets? Geef het binnen vier weken door in Mijn toeslagen of met de Toeslagen-app. U krijgt het geld rond de 20e van elke maand, voor de maand erna.'
      : moneyParagraph(lines),
    ...(until === null || until === undefined ? [] : [objectionParagraph(until)]),
  ].filter((paragraph) => paragraph !== ''));
}

function opening(kind: Decision['kind'], year: CalculationYear, reason: string): string {
  switch (kind) {
    case 'advance': return `Hieronder staat welke toeslagen u in ${year} krijgt. Het is een voorschot: wij rekenen met de gegevens die wij nu van u hebben.${reason}`;
    case 'revisedAdvance': case 'nil': return `Uw gegevens zijn veranderd. Daarom hebben wij uw voorschot voor ${year} opnieuw berekend.${reason}`;
    case 'definitive': return `Wij weten nu wat uw inkomen over ${year} was. Daarom hebben wij uw toeslagen over ${year} definitief berekend.${reason}`;
    default: return `Wij hebben uw toeslagen over ${year} opnieuw berekend.${reason}`;
  }
}

function lineText({ decision, settlement }: LetterLine, year: CalculationYear): string {
  const name = capital(allowanceInDutch[decision.allowance ?? 'healthcare']);
  const told = { recovered: (amount: EuroText) => ` U betaalt ${euroInDutch(amount)} terug.`, notRecovered: (amount: EuroText) => ` U kreeg ${euroInDutch(amount)} te veel. Dat hoeft u niet terug te betalen, omdat het een klein bedrag is.`, paidOut: (amount: EuroText) => ` U krijgt nog ${euroInDutch(amount)}.` };
  const after = settlement.kind === 'none' ? '' : told[settlement.kind](settlement.amount);
  if (decision.amountYear === null) return `- ${name}: ${withoutAmount(decision.kind, year)} Het bedrag staat in Mijn toeslagen.`;
  if (decision.amountYear === '0') return `- ${name}: u hebt in ${year} geen recht op ${name.toLowerCase()}.${after}`;
  const month = decision.amountMonth === null || decision.fromMonth === null || decision.kind === 'definitive' ? '' : `, vanaf ${monthInDutch(decision.fromMonth)} ${euroInDutch(decision.amountMonth)} per maand`;
  return `- ${name}: ${euroInDutch(decision.amountYear)} voor heel ${year}${month}.${after}`;
}

function withoutAmount(kind: Decision['kind'], year: CalculationYear): string {
  if (kind === 'advance') return `u krijgt deze toeslag in ${year}.`;
  return kind === 'revisedAdvance' ? `opnieuw berekend voor ${year}.` : `definitief berekend over ${year}.`;
}

function moneyParagraph(lines: readonly LetterLine[]): string {
  const back = lines.some(({ settlement }) => settlement.kind === 'recovered');
  const more = lines.some(({ settlement }) => settlement.kind === 'paidOut');
  return [
    back ? 'Betaal het bedrag dat u terug moet betalen binnen zes weken na de datum van deze brief. Lukt dat niet in één keer? Dan kunt u in Mijn toeslagen of telefonisch een betalingsregeling van 24 maanden vragen.' : '',
    more ? 'Het bedrag dat u nog krijgt, staat binnen vier weken op uw rekening.' : '',
  ].filter((sentence) => sentence !== '').join(' ');
}

function groundsText(dossier: Dossier, lines: readonly LetterLine[]): string {
  const texts = lines.flatMap(({ decision }) => decision.grounds).map((ground) => groundText(dossier, ground)).filter((text) => text !== '');
  const distinct = [...new Set(texts)];
  return distinct.length === 0 ? '' : `Wij rekenen met deze gegevens:\n${distinct.map((text) => `- ${text}`).join('\n')}`;
}

function groundText(dossier: Dossier, { term, personId, value }: Ground): string {
  const whose = personId === null ? '' : ` van ${shortName(dossier, personId)}`;
  switch (term) {
    case 'assessmentIncome': return `toetsingsinkomen${whose}: ${euroInDutch(value)}`;
    case 'assets': return `vermogen op 1 januari${whose}: ${euroInDutch(value)}`;
    case 'rent': return `kale huur per maand: ${euroInDutch(value)}`;
    case 'sharedEnergy': return `servicekosten installaties en verlichting per maand: ${euroInDutch(value)}`;
    case 'cleaning': return `servicekosten schoonmaak per maand: ${euroInDutch(value)}`;
    case 'caretaker': return `servicekosten huismeester per maand: ${euroInDutch(value)}`;
    case 'sharedRooms': return `servicekosten recreatieruimten per maand: ${euroInDutch(value)}`;
    case 'hoursPerMonth': return `opvanguren per maand${whose}: ${value.replace('.', ',')}`;
    case 'hourlyRate': return `uurtarief opvang${whose}: ${euroInDutch(value)}`;
    case 'children': return `aantal kinderen: ${value}`;
    default: return '';
  }
}

function capital(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}
