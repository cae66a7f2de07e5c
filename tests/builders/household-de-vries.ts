import type { CaseFile } from '../../shared/models/case-file.ts';
import type { SourceRecord } from '../../shared/models/source-record.ts';
import { addDays, monthInYear } from '../../shared/models/calendar.ts';
import { allowanceYear, arrangement, callback, caseFile, change, contact, decision, letter, member, note, objection, payment, personCard, recovery, type CaseFileParts } from './case-file.ts';
import { record } from './file-bundle.ts';

/** What sources told of the household: two incomes estimated in January and a higher one known since, assets of the first of January, insurance, and the partner. */
const records: readonly SourceRecord[] = [
  record('record-who-1', 'person-1', 'person', { givenNames: 'Sanne', title: '', prefix: 'de', familyName: 'Vries', birthDate: '1987-03-12', salutation: 'ms', nameUse: 'own' }),
  record('record-who-2', 'person-2', 'person', { givenNames: 'Ruben', title: '', prefix: '', familyName: 'Jansen', birthDate: '1985-06-30', salutation: 'mr', nameUse: 'own' }),
  record('record-partner', 'person-1', 'allowancePartner', { partnerId: 'person-2' }, { source: 'brp', validFrom: '2023-04-01' }),
  ...['person-1', 'person-2'].map((id) => record(`record-insured-${id}`, id, 'healthInsurance', { insured: true }, { source: 'healthInsurer', validFrom: '2020-01-01', recordedAt: '2026-10-01T05:00:00Z' })),
  record('record-income-1', 'person-1', 'incomeEstimate', { year: 2026, amount: '19000' }, { source: 'citizen', validFrom: '2026-01-01', recordedAt: '2026-01-14T09:00:00Z' }),
  record('record-income-2', 'person-2', 'incomeEstimate', { year: 2026, amount: '25200' }, { source: 'citizen', validFrom: '2026-01-01', recordedAt: '2026-10-06T09:00:00Z' }),
  ...['person-1', 'person-2'].map((id, index) => record(`record-assets-${id}`, id, 'assets', { year: 2026, amount: index === 0 ? '11300' : '0' }, { source: 'inspector', validFrom: '2026-01-01', recordedAt: '2026-03-03T09:00:00Z' })),
];

const paid = (allowance: 'healthcare', amount: string) => Array.from({ length: 12 }, (_, index) => {
  const month = monthInYear(2026, index + 1);
  const due = addDays(`${month}-01`, -12);
  return payment({ id: `payment-${allowance.toLowerCase()}-${index + 1}`, allowance, month, due, amount, state: due <= '2026-11-12' ? 'paid' : 'planned', recordedAt: `${due}T06:00:00Z` });
});

/** A couple with two children, a mutation letter, an attention letter, two debts and an arrangement, on 12 November 2026. Invented. */
export function householdDeVries(parts: CaseFileParts = {}): CaseFile {
  return caseFile({
    persons: [
      personCard(),
      personCard({ personId: 'person-2', givenNames: 'Ruben', prefix: '', familyName: 'Jansen', displayName: 'Ruben Jansen', birthDate: '1985-06-30', salutation: 'mr' }),
      personCard({ personId: 'person-3', givenNames: 'Finn', displayName: 'Finn Jansen', birthDate: '2023-06-08' }),
      personCard({ personId: 'person-4', givenNames: 'Noor', displayName: 'Noor Jansen', birthDate: '2018-02-17' }),
    ],
    members: [member(), member({ personId: 'person-2', role: 'partner', from: '2023-04-01' }), member({ personId: 'person-3', role: 'child', from: '2023-06-08' }), member({ personId: 'person-4', role: 'child', from: '2018-02-17' })],
    records: [...records],
    allowanceYears: [allowanceYear(), allowanceYear({ allowance: 'housing' }), allowanceYear({ allowance: 'childBudget' }), allowanceYear({ allowance: 'childcare' }), allowanceYear({ year: 2025, status: 'definitive' })],
    decisions: [
      decision({ grounds: [{ term: 'assessmentIncome', personId: 'person-1', value: '19000', unit: 'euro per year' }, { term: 'assessmentIncome', personId: 'person-2', value: '22500', unit: 'euro per year' }] }),
      ...(['housing', 'childBudget', 'childcare'] as const).map((allowance) => decision({ id: `decision-${allowance.toLowerCase()}`, allowance, amountYear: null, amountMonth: null })),
    ],
    payments: paid('healthcare', '112'),
    changes: [
      change({ id: 'change-mutation', kind: 'childcareHours', allowances: ['childcare'], by: 'agency', channel: 'letter', personId: 'person-3', before: '110', after: '96', unit: 'hours per month', state: 'letterSent', respondBy: '2026-11-21', letterId: 'letter-2', reportedOn: '2026-10-31' }),
      change({ id: 'change-attention', by: 'agency', channel: 'berichtenbox', state: 'alerted', respondBy: '2026-11-28', letterId: 'letter-1', reportedOn: '2026-10-31' }),
    ],
    objections: [objection({ state: 'adjourned', adjournedUntil: '2026-12-16' })],
    recoveries: [recovery({ id: 'recovery-1', allowance: 'housing', year: 2024, principal: '486', paid: '182.25', stage: 'arrangement', stageSince: '2026-02-10', dated: '2025-12-20' }), recovery({ id: 'recovery-2', allowance: 'childBudget', year: 2023, principal: '212', dueDate: '2026-12-03' })],
    arrangements: [arrangement({}, { first: '2026-02', count: 24, amount: '20.25', paid: 9 })],
    callbacks: [callback()],
    contacts: [contact(), contact({ id: 'contact-2', channel: 'chat', startedAt: '2026-07-02T12:00:00Z', recordedAt: '2026-07-02T12:10:00Z', subject: 'inkomen doorgeven', caseworker: 'M. Post' })],
    letters: [letter({ dated: '2026-10-31', recordedAt: '2026-10-31T06:00:00Z' }), letter({ id: 'letter-2', kind: 'mutation', subject: 'opvanguren van Finn', dated: '2026-10-31', recordedAt: '2026-10-31T06:00:00Z' })],
    notes: [note({ due: '2026-11-20', text: 'stuurt loonstroken van Ruben op' })],
    ...parts,
  });
}

