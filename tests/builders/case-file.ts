import type { AllowanceYear, Arrangement, Callback, CaseFile, Change, Contact, Decision, Letter, Member, Note, Objection, Payment, PersonCard, Proposal, Recovery } from '../../shared/models/case-file.ts';
import type { Problem } from '../../shared/models/reply.ts';

const recordedAt = '2026-01-15T09:30:00Z';

/** The parts of a file as plain lists; a part that is a problem could not be read. */
export type CaseFileParts = { readonly [Name in keyof CaseFile]?: CaseFile[Name] extends { state: string } ? Extract<CaseFile[Name], { state: 'present' }>['value'] | Problem : CaseFile[Name] };

const partNames = ['members', 'marks', 'records', 'allowanceYears', 'decisions', 'payments', 'changes', 'objections', 'recoveries', 'arrangements', 'proposals', 'calculations', 'contacts', 'letters', 'notes', 'callbacks', 'incidents', 'sources'] as const;

/** A citizen's file as the window gets it, on 12 November 2026. Parts that are not given are empty. */
export function caseFile(parts: CaseFileParts = {}): CaseFile {
  const read = Object.fromEntries(partNames.map((name) => {
    const given = parts[name] ?? [];
    return [name, Array.isArray(given) ? { state: 'present', value: given } : { state: 'failed', problem: given }];
  }));
  const picture: unknown = {
    fileId: 'file-1', applicantId: 'person-1', practice: true, shows: null, today: '2026-11-12', lookedBack: null, persons: [personCard()],
    ...parts,
    ...read,
  };
  return picture as CaseFile;
}

/** A part that could not be read. */
export const unreadable: Problem = { kind: 'regionUnreadable', details: {} };

export function personCard(chosen: Partial<PersonCard> = {}): PersonCard {
  return {
    personId: 'person-1', givenNames: 'Sanne', title: '', prefix: 'de', familyName: 'Vries', salutation: 'ms', displayName: 'Sanne de Vries', birthDate: '1987-03-12', deathDate: null,
    bsnMasked: '•••••1234', addressSecret: false, addressLine: 'Lindelaan 12', postcode: '8011 AB', place: 'Zwolle', ...chosen,
  };
}

export function member(chosen: Partial<Member> = {}): Member {
  return { personId: 'person-1', role: 'applicant', from: null, to: null, source: 'brp', recordedAt, ...chosen };
}

export function allowanceYear(chosen: Partial<AllowanceYear> = {}): AllowanceYear {
  return { allowance: 'healthcare', year: 2026, appliedOn: '2023-04-01', status: 'advance', ...chosen };
}

export function decision(chosen: Partial<Decision> = {}): Decision {
  return {
    id: 'decision-1', allowance: 'healthcare', year: 2026, number: 'ZT-2026-1', kind: 'advance', dated: '2025-12-22', amountYear: '1347', amountMonth: '112', fromMonth: '2026-01', grounds: [], letterId: null,
    objectionUntil: '2026-02-02', followsId: null, becauseOfChangeId: null, source: 'caseworker', recordedAt: '2025-12-22T08:00:00Z', ...chosen,
  };
}

export function payment(chosen: Partial<Payment> = {}): Payment {
  return { id: 'payment-1', allowance: 'healthcare', year: 2026, month: '2026-01', due: '2025-12-19', amount: '112', withheld: '0', payee: 'own', state: 'paid', decisionId: 'decision-1', recordedAt: '2025-12-19T06:00:00Z', ...chosen };
}

export function change(chosen: Partial<Change> = {}): Change {
  return {
    id: 'change-1', kind: 'income', allowances: ['healthcare'], year: 2026, by: 'citizen', channel: 'portal', reportedOn: '2026-10-02', validFrom: '2026-01-01', personId: null, before: '41500', after: '44200',
    unit: 'euro per year', state: 'received', respondBy: null, decideBy: null, letterId: null, recordedAt: '2026-10-02T10:00:00Z', ...chosen,
  };
}

export function objection(chosen: Partial<Objection> = {}): Objection {
  return {
    id: 'objection-1', number: 'ZZ-2026-1', kind: 'objection', decisionId: null, allowance: 'healthcare', year: 2024, receivedOn: '2026-09-03', channel: 'letter', points: ['het inkomen klopt niet'], state: 'inProgress', decideBy: '2026-12-16',
    adjournedUntil: null, noticeOfDefaultOn: null, handler: 'M. Post', recordedAt: '2026-09-04T08:00:00Z', ...chosen,
  };
}

export function recovery(chosen: Partial<Recovery> = {}): Recovery {
  return {
    id: 'recovery-1', number: 'ZV-2026-1', decisionId: null, allowance: 'healthcare', year: 2024, dated: '2026-09-22', principal: '212', costs: '0', interest: '0', paid: '0', setOff: '0', dueDate: '2026-11-30', stage: 'established',
    stageSince: '2026-09-22', source: 'caseworker', recordedAt: '2026-09-22T08:00:00Z', ...chosen,
  };
}

/** An arrangement of equal terms on the last day of each month, the first `paid` of them paid on time. */
export function arrangement(chosen: Partial<Arrangement> = {}, plan: { readonly first: string; readonly count: number; readonly amount: string; readonly paid: number } = { first: '2026-01', count: 24, amount: '20.25', paid: 10 }): Arrangement {
  const [year = 2026, month = 1] = plan.first.split('-').map(Number);
  const terms = Array.from({ length: plan.count }, (_, index) => {
    const due = new Date(Date.UTC(year, month + index, 0)).toISOString().slice(0, 10);
    return { due, amount: plan.amount, paidOn: index < plan.paid ? due : null };
  });
  return { id: 'arrangement-1', kind: 'standard', recoveryIds: ['recovery-1'], agreedOn: '2025-12-10', state: 'running', terms, recordedAt: '2025-12-10T08:00:00Z', ...chosen };
}

/** Prepared and not sent: a recovery of 212 euro in eleven terms. */
export function proposal(chosen: Partial<Proposal> = {}): Proposal {
  const terms = Array.from({ length: 11 }, (_, index) => ({ due: new Date(Date.UTC(2026, 12 + index, 0)).toISOString().slice(0, 10), amount: index < 10 ? '20' : '12' }));
  return {
    id: 'proposal-1', kind: 'standardArrangement', recoveryIds: ['recovery-1'], changeId: null, objectionId: null, preparedOn: '2026-11-12', preparedBy: 'a.jansen', terms, monthBefore: null, monthAfter: null,
    outsideCollection: null, capacity: null, remark: 'Burger wil elke maand betalen.', rulesVersion: '2026.2.0', state: 'prepared', withdrawal: null, recordedAt: '2026-11-12T09:00:00Z', ...chosen,
  };
}

export function contact(chosen: Partial<Contact> = {}): Contact {
  return { id: 'contact-1', channel: 'telephone', startedAt: '2026-11-09T10:12:00Z', subject: 'vraag over opvanguren', summary: 'Wil weten of minder uren gevolgen heeft.', caseworker: 'L. Smit', caller: 'self', wrapUp: null, recordedAt: '2026-11-09T10:24:00Z', ...chosen };
}

export function letter(chosen: Partial<Letter> = {}): Letter {
  return { id: 'letter-1', number: 'ZB-2026-1', dated: '2026-10-02', kind: 'attention', channel: 'berichtenbox', subject: 'uw inkomen', body: 'Uw inkomen lijkt hoger dan u hebt geschat.', readOn: null, recordedAt: '2026-10-02T06:00:00Z', ...chosen };
}

export function note(chosen: Partial<Note> = {}): Note {
  return { id: 'note-1', kind: 'agreement', text: 'Stuurt loonstroken op.', author: 'L. Smit', owner: 'L. Smit', due: '2026-11-20', recordedAt: '2026-11-09T10:24:00Z', state: 'open', change: null, earlier: [], ...chosen };
}

export function callback(chosen: Partial<Callback> = {}): Callback {
  return { id: 'callback-1', askedAt: '2026-11-09T10:20:00Z', askedBy: '', dueAt: '2026-11-13T11:00:00Z', urgency: null, department: null, question: 'vraag over opvanguren', tried: '', telephone: '', partOfDay: null, owner: 'L. Smit', state: 'open', followUps: [], recordedAt: '2026-11-09T10:20:00Z', ...chosen };
}
