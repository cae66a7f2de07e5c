import { addDays, addYears, daysBetween, yearOf } from '../../../shared/models/calendar.ts';
import type { CalendarDate } from '../../../shared/models/calendar.ts';
import { callbackUrgencies } from '../../../shared/models/callback.ts';
import { departments } from '../../../shared/models/department.ts';
import type { Channel, Contact } from '../../../shared/models/case-file.ts';
import { firstWorkingDayFrom, lastWorkingDayUntil } from '../../../shared/rules/index.ts';
import type { Dossier } from '../dossier.ts';
import { between, happens, pick } from '../random.ts';
import type { Chance } from '../random.ts';
import { callBack, caseworkers, contact, note, setMark } from '../talk.ts';

/** What people talked about with this household in the last two years, and what was noted. */
export function drawTalk(dossier: Dossier, source: Chance): void {
  const topics = topicsOf(dossier);
  const first = between(source, 0, topics.length - 1);
  for (let call = 0; call < 3 && happens(source, 0.36); call += 1) {
    const { from, ...topic } = topics[(first + call) % topics.length] ?? pick(source, topics);
    contact(dossier, workingDay(source, dossier, from), officeTime(source), { ...topic, channel: pick(source, channels), caseworker: pick(source, caseworkers), caller: happens(source, 0.9) ? 'self' : pick(source, otherCallers) });
  }
  if (happens(source, 0.06)) note(dossier, workingDay(source, dossier), officeTime(source), { author: pick(source, caseworkers), text: pick(source, notes) });
  if (happens(source, 0.008)) {
    const owner = pick(source, caseworkers), urgency = pick(source, callbackUrgencies), time = officeTime(source);
    callBack(dossier, { day: lastWorkingDayUntil(addDays(dossier.on, -1)), time, urgency }, { askedBy: pick(source, caseworkers), owner, department: pick(source, departments), question: pick(source, questions) });
  }
}

/** bijzonderheden, each as rare as it is. */
export function drawMarks(dossier: Dossier, source: Chance): void {
  const since = addDays(dossier.on, -between(source, 30, 900)), nextYear = addYears(dossier.on, 1);
  if (happens(source, 0.012)) setMark(dossier, 'recoveryOperation', 'Aangemeld bij de hersteloperatie. Invordering staat stil.', since);
  if (happens(source, 0.01)) setMark(dossier, 'interpreter', pick(source, ['Tolk Arabisch', 'Tolk Turks', 'Tolk Pools', 'Tolk Tigrinya', 'Tolk Oekraïens']), since, { until: nextYear });
  if (happens(source, 0.007)) setMark(dossier, 'hardOfHearing', 'Slechthorend: rustig spreken, liever chat.', since, { until: nextYear });
  if (happens(source, 0.012)) setMark(dossier, 'preferredChannel', pick(source, ['Liefst bellen na 16.00 uur', 'Liefst per brief', 'Liefst per chat']), since, { until: nextYear });
  if (happens(source, 0.003)) setMark(dossier, 'supervisor', `Persoonlijk begeleider: ${pick(source, caseworkers)}`, since);
  if (happens(source, 0.001)) setMark(dossier, 'staffSafety', 'Niet alleen ontvangen aan de balie.', since, { until: nextYear });
}

const channels: readonly Channel[] = ['telephone', 'telephone', 'telephone', 'chat', 'chat', 'desk', 'app'];
const otherCallers: readonly Contact['caller'][] = ['partner', 'relative', 'helper'];

interface Topic {
  readonly subject: string;
  readonly summary: string;
  /** nobody spoke of it before */
  readonly from?: CalendarDate;
}

function topicsOf(dossier: Dossier): readonly Topic[] {
  const year = yearOf(dossier.on);
  const owes = dossier.recoveries.at(-1)?.dated, changed = dossier.changes.find(({ by }) => by === 'citizen')?.reportedOn;
  return [
    { subject: 'Betaaldatum', summary: 'Wilde weten wanneer het geld komt. Uitgelegd dat de betaling rond de 20e is, voor de maand erna.' },
    { subject: 'Inkomen schatten', summary: `Vroeg welk inkomen telt voor ${year}. Uitgelegd dat het om het inkomen van het hele kalenderjaar gaat, en hoe het op de jaaropgaaf staat.` },
    { subject: 'Brief begrijpen', summary: 'Begreep de beschikking niet goed. Samen de bedragen en gegevens doorgelopen. Gegevens kloppen.' },
    { subject: 'Rekeningnummer', summary: 'Vroeg hoe je een ander rekeningnummer doorgeeft. Verwezen naar Mijn toeslagen, moet op eigen naam staan.' },
    ...(owes === undefined ? [] : [
      { from: owes, subject: 'Terugbetalen', summary: 'Kan het bedrag niet in één keer betalen. Uitgelegd dat een regeling van 24 maanden kan, via Mijn toeslagen of bij ons.' },
      { from: owes, subject: 'Terugbetalen', summary: 'Vroeg waarom er terugbetaald moet worden. Het inkomen was hoger dan geschat. Verschil uitgelegd, burger begrijpt het.' },
    ]),
    ...(changed === undefined ? [] : [{ from: changed, subject: 'Wijziging doorgegeven', summary: 'Vroeg of de wijziging binnen is. Is ontvangen; uitgelegd wanneer de nieuwe beschikking komt.' }]),
  ];
}

const notes = [
  'Burger wil brieven graag ook op papier. Uitgelegd hoe je dat instelt.',
  'Burger verwacht in het voorjaar een andere baan en geeft dan het inkomen door.',
  'Dochter helpt met de administratie. Machtiging uitgelegd, nog niet geregeld.',
  'Post kwam op het oude adres. Burger past het adres aan bij de gemeente.',
  'Burger heeft de rekenhulp op de site gebruikt en kwam op hetzelfde bedrag uit.',
] as const;

const questions = ['Vraag over de hoogte van het voorschot', 'Wil weten of de wijziging verwerkt is', 'Vraag over een betalingsregeling', 'Vraag over een brief die niet is aangekomen'] as const;

/** A working day of the last two years, when there was something to speak of. */
function workingDay(source: Chance, dossier: Dossier, from?: CalendarDate): CalendarDate {
  const first = from ?? [...dossier.applied.values()].toSorted()[0] ?? addDays(dossier.on, -400);
  const day = firstWorkingDayFrom(addDays(dossier.on, -between(source, 2, 640)));
  return day > first ? day : lastWorkingDayUntil(addDays(dossier.on, -between(source, 1, daysBetween(first, dossier.on))));
}

function officeTime(source: Chance): string {
  return `${String(between(source, 8, 17)).padStart(2, '0')}:${String(between(source, 0, 59)).padStart(2, '0')}`;
}
