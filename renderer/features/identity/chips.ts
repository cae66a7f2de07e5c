import { isFullDate } from '../../../shared/models/calendar.ts';
import type { CaseFile, Mark, PersonCard } from '../../../shared/models/case-file.ts';
import { isOverdue, openAgreements } from '../../case/agreements.ts';
import { incidentsOf } from '../../case/incidents.ts';
import { present } from '../../case/parts.ts';
import { firstNameOf } from '../../case/persons.ts';
import { incidentToSay } from '../../case/incident-to-say.ts';
import type { Words } from '../../wording/words.ts';
import { contactsInThirtyDays } from './figures.ts';

/**
 * One thing to know before speaking. `strong` cannot be missed (deceased, secret address, safety), `care` is a defect in data or
 * handling, `calm` is good to know.
 */
export interface Chip {
  readonly id: string;
  readonly icon: Mark['kind'] | 'incident' | 'contacts' | 'agreement' | 'unread';
  readonly tone: 'strong' | 'care' | 'calm';
  readonly text: string;
  /** where it comes from and until when; read on request */
  readonly told: string;
}

const tones: Readonly<Record<Mark['kind'], Chip['tone']>> = {
  deceased: 'strong', secretAddress: 'strong', staffSafety: 'strong', recoveryOperation: 'strong', guardianship: 'strong',
  underInvestigation: 'care', incorrectRecord: 'care', registrationSuspended: 'care', emigrated: 'care',
  interpreter: 'calm', hardOfHearing: 'calm', preferredChannel: 'calm', supervisor: 'calm',
};
const order: readonly Chip['tone'][] = ['strong', 'care', 'calm'];

/** bijzonderheden — everything to know before speaking to the applicant, the weightiest first. */
export function chipsOf(file: CaseFile, words: Words): readonly Chip[] {
  const applicant = file.persons.find(({ personId }) => personId === file.applicantId);
  const marks = present(file.marks).filter(({ until }) => until === null || until >= file.today);
  const chips = [...ofApplicant(applicant, marks, words), ...incidentChips(file, words), ...marks.filter((mark) => !alreadySaid(mark, file)).map((mark) => markChip(mark, file, words)), ...unread(file, words), ...lately(file, words)];
  return order.flatMap((tone) => chips.filter((chip) => chip.tone === tone));
}

/** Death and a secret address are said from the person's own data, so that they show even when the marks cannot be read. */
function ofApplicant(person: PersonCard | undefined, marks: readonly Mark[], { wording, format }: Words): readonly Chip[] {
  if (person === undefined) return [];
  const marked = marks.some(({ kind, personId }) => kind === 'deceased' && personId === person.personId);
  const day = person.deathDate ?? '';
  const deceased: Chip = { id: 'deceased', icon: 'deceased', tone: 'strong', text: day === '' ? wording.identity.deceased : wording.identity.deceasedOn(format.dateInSentence(day)), told: '' };
  const secret: Chip = { id: 'secret', icon: 'secretAddress', tone: 'strong', text: wording.identity.secretAddress, told: wording.identity.secretAddressTold };
  return [...(person.deathDate !== null || marked ? [deceased] : []), ...(person.addressSecret ? [secret] : [])];
}

function alreadySaid({ kind, personId }: Mark, file: CaseFile): boolean {
  const secret = file.persons.some((person) => person.personId === personId && person.addressSecret);
  return personId === file.applicantId && (kind === 'deceased' || (kind === 'secretAddress' && secret));
}

function markChip(mark: Mark, file: CaseFile, { wording, format }: Words): Chip {
  const { identity, common } = wording;
  const name = identity.mark[mark.kind];
  const plain = selfTelling.includes(mark.kind) || mark.about === '' ? name : says(mark.about, name) ? mark.about : identity.markAbout(name, mark.about);
  const other = mark.personId === file.applicantId ? null : firstNameOf(mark.personId, file);
  const told = identity.markTold(common.source[mark.source], isFullDate(mark.from) ? format.date(mark.from) : format.dateInSentence(mark.from));
  return {
    id: mark.id,
    icon: mark.kind,
    tone: tones[mark.kind],
    text: other === null ? plain : identity.markOf(plain, other),
    told: mark.until === null ? told : `${told}, ${identity.markUntil(format.date(mark.until))}`,
  };
}

/** Marks of which the name says all there is to say at a glance. */
const selfTelling: readonly Mark['kind'][] = ['secretAddress', 'deceased', 'recoveryOperation'];

function says(text: string, word: string): boolean {
  return text.toLowerCase().includes(word.toLowerCase());
}

/** An incident that was put right stays in sight: the letters of it are what a citizen calls about. */
function incidentChips(file: CaseFile, words: Words): readonly Chip[] {
  const { incidents: wording, caseWords } = words.wording;
  return incidentsOf(file).map((touch) => {
    const name = caseWords.incident[touch.incident];
    const text = touch.until !== null ? wording.chipRepaired(name) : touch.recorded ? wording.chip(name) : wording.chipFound(name);
    return { id: touch.id, icon: 'incident', tone: touch.until === null ? 'care' : 'calm', text, told: incidentToSay(touch, words) };
  });
}

/** What cannot be read is said where it would have stood: nobody may take an empty line for no marks. */
function unread(file: CaseFile, { wording }: Words): readonly Chip[] {
  const failed = file.marks.state === 'failed' || file.incidents.state === 'failed';
  return failed ? [{ id: 'unread', icon: 'unread', tone: 'care', text: wording.identity.marksUnread, told: wording.identity.marksUnreadTold }] : [];
}

function lately(file: CaseFile, { wording, format }: Words): readonly Chip[] {
  const contacts = contactsInThirtyDays(file);
  const counted: Chip = { id: 'contacts', icon: 'contacts', tone: 'calm', text: contacts.kind === 'told' ? wording.identity.contacts(contacts.value) : wording.identity.contactsUnread, told: '' };
  const [agreed] = openAgreements(file);
  if (agreed === undefined || agreed.due === null) return [counted];
  const overdue = isOverdue(agreed, file.today);
  const day = format.shortDate(agreed.due, Number(file.today.slice(0, 4)));
  return [counted, { id: 'agreement', icon: 'agreement', tone: overdue ? 'care' : 'calm', text: overdue ? wording.identity.agreementOverdue(day) : wording.identity.agreement(day), told: '' }];
}
