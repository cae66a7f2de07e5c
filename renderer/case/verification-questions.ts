import { allowances } from '../../shared/models/allowance.ts';
import { isFullDate, yearOf } from '../../shared/models/calendar.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import { checkKinds, type CheckKind } from '../../shared/models/verification.ts';
import { takenPerMonth } from '../../shared/rules/index.ts';
import { writeEuro } from '../../shared/models/money.ts';
import type { Words } from '../wording/words.ts';
import { changeInWords } from './change-in-words.ts';
import { currentDecision, paysAdvance } from './decisions.ts';
import { letterInWords } from './letter-in-words.ts';
import { present } from './parts.ts';

/** verificatievraag — what to ask, and what the file has as its answer. */
export interface VerificationQuestion {
  readonly kind: CheckKind;
  readonly answer: string;
}

/**
 * The questions that this file can answer. Those of the last time come after the others, and which ones come first differs from conversation to conversation; what only the citizen knows stands third, so that two
 * right answers show amounts and the next one can show more.
 */
export function verificationQuestions(file: CaseFile, words: Words, { id, askedBefore }: { readonly id: string; readonly askedBefore: readonly CheckKind[] }): readonly VerificationQuestion[] {
  const all = kinds.flatMap((kind): readonly VerificationQuestion[] => {
    const answer = answers[kind](file, words);
    return answer === null || answer === '' ? [] : [{ kind, answer }];
  });
  const turned = rotated(all, id);
  const fresh = [...turned.filter(({ kind }) => !askedBefore.includes(kind)), ...turned.filter(({ kind }) => askedBefore.includes(kind))];
  const household = fresh.filter(({ kind }) => checkKinds[kind] === 'household');
  const own = fresh.filter(({ kind }) => checkKinds[kind] === 'applicant');
  return [...household.slice(0, 2), ...own, ...household.slice(2)];
}

/** The assertion says what the compiler cannot follow: these are its keys. */
const kinds = Object.keys(checkKinds) as readonly CheckKind[];

/** Begins somewhere else for each conversation, and at the same place again for the same one. */
function rotated<One>(all: readonly One[], id: string): readonly One[] {
  const start = all.length === 0 ? 0 : [...id].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % all.length;
  return [...all.slice(start), ...all.slice(0, start)];
}

const answers: Readonly<Record<CheckKind, (file: CaseFile, words: Words) => string | null>> = {
  birthDate: (file, { format }) => {
    const birth = applicantOf(file)?.birthDate ?? '';
    return isFullDate(birth) ? format.dateInSentence(birth) : null;
  },
  address: (file) => {
    const { addressSecret = true, addressLine = '', postcode = '', place = '' } = applicantOf(file) ?? {};
    return addressSecret || addressLine === '' ? null : [addressLine, postcode, place].filter((part) => part !== '').join(', ');
  },
  children: (file, { format }) => {
    const ids = present(file.members).filter(({ role, to }) => role === 'child' && (to === null || to >= file.today)).map(({ personId }) => personId);
    return file.persons.filter(({ personId, deathDate }) => ids.includes(personId) && deathDate === null).map(({ givenNames, birthDate }) => `${givenNames} (${isFullDate(birthDate) ? format.date(birthDate) : birthDate})`).join(', ');
  },
  monthAmount: (file, { wording, format }) => {
    const year = yearOf(file.today);
    const running = allowances.filter((allowance) => present(file.allowanceYears).some((one) => one.allowance === allowance && one.year === year && paysAdvance(one)));
    return running.map((allowance) => {
      const amount = currentDecision(present(file.decisions), allowance, year)?.amountMonth ?? null;
      return amount === null ? wording.common.allowanceInSentence[allowance] : `${wording.common.allowanceInSentence[allowance]} ${format.euro(amount)}`;
    }).join(', ');
  },
  lastPayment: (file, { format }) => {
    const last = present(file.payments).filter(({ state, due }) => state === 'paid' && due <= file.today).toSorted((one, other) => one.due.localeCompare(other.due)).at(-1);
    if (last === undefined) return null;
    const together = present(file.payments).filter(({ state, due }) => state === 'paid' && due === last.due);
    return `${format.dateInSentence(last.due)}: ${together.map(({ amount }) => format.euro(amount)).join(' + ')}`;
  },
  lastLetter: (file, words) => {
    const last = present(file.letters).toSorted((one, other) => one.dated.localeCompare(other.dated)).at(-1);
    return last === undefined ? null : `${letterInWords(last, words)}, ${words.format.dateInSentence(last.dated)}`;
  },
  arrangementTerm: (file, { format }) => {
    const taken = file.arrangements.state === 'failed' ? null : takenPerMonth(file.arrangements.value, file.today);
    return taken === null ? null : format.euro(writeEuro(taken), 'cents');
  },
  lastContact: (file, { format, wording }) => {
    const last = present(file.contacts).filter(({ caller, channel }) => caller === 'self' && channel !== 'system').toSorted((one, other) => one.startedAt.localeCompare(other.startedAt)).at(-1);
    return last === undefined ? null : `${last.subject}, ${format.dateInSentence(last.startedAt.slice(0, 10))}, ${wording.common.channel[last.channel]}`;
  },
  reportedChange: (file, words) => {
    const last = present(file.changes).filter(({ by }) => by === 'citizen').toSorted((one, other) => one.reportedOn.localeCompare(other.reportedOn)).at(-1);
    return last === undefined ? null : `${changeInWords(last, null, words)}, ${words.format.dateInSentence(last.reportedOn)}`;
  },
  objectionPoint: (file, { format, wording }) => {
    const last = present(file.objections).filter(({ kind }) => kind === 'objection').toSorted((one, other) => one.receivedOn.localeCompare(other.receivedOn)).at(-1);
    if (last === undefined) return null;
    const about = last.allowance === null ? '' : `${wording.common.allowanceInSentence[last.allowance]} ${last.year ?? ''}`.trim();
    return [about, format.dateInSentence(last.receivedOn)].filter((part) => part !== '').join(', ');
  },
  agreementMade: (file, { format }) => {
    const last = present(file.notes).filter(({ kind }) => kind === 'agreement').toSorted((one, other) => one.recordedAt.localeCompare(other.recordedAt)).at(-1);
    return last === undefined ? null : `${last.text} (${format.dateInSentence(last.recordedAt.slice(0, 10))})`;
  },
};

function applicantOf(file: CaseFile): CaseFile['persons'][number] | undefined {
  return file.persons.find(({ personId }) => personId === file.applicantId);
}
