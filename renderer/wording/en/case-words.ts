import type { caseWords as dutch } from '../nl/case-words.ts';

/** Kinds and states of what a file holds, in English. */
export const caseWords: typeof dutch = {
  changeKind: {
    income: 'income', assets: 'assets', partnerBegins: 'allowance partner joins', partnerEnds: 'separated', birth: 'birth', childTurns18: 'child turns 18',
    death: 'death', move: 'move', rent: 'rent', childcareHours: 'childcare hours', childcareEnds: 'childcare ends', insuranceBegins: 'health insurance begins',
    insuranceEnds: 'health insurance ends', application: 'application', stop: 'stop the allowance',
  },
  changeState: {
    received: 'received', alerted: 'awaiting a reaction', letterSent: 'letter sent', stopped: 'stopped', carriedOut: 'carried out', refused: 'refused', withdrawn: 'withdrawn',
  },
  changedBy: { citizen: 'by the citizen', source: 'from a source', agency: 'by the agency' },
  objectionKind: { objection: 'Objection', complaint: 'Complaint', revisionRequest: 'Request for revision', appeal: 'Appeal' },
  objectionState: {
    received: 'received', confirmed: 'receipt confirmed', incomplete: 'not complete yet', inProgress: 'being handled', hearing: 'hearing', adjourned: 'adjourned',
    suspended: 'suspended', noticeOfDefault: 'notice of default received', decided: 'decided', appealed: 'under appeal', withdrawn: 'withdrawn', handledAsChange: 'handled as a change',
  },
  recoveryStage: {
    established: 'letter sent', deferredForObjection: 'deferred for objection', arrangement: 'arrangement', setOff: 'set-off', termExpired: 'payment term over', reminder: 'reminder',
    formalReminder: 'formal reminder', writ: 'writ', enforcement: 'enforcement', outsideCollection: 'outside collection', pausedForRecoveryOperation: 'paused, recovery operation',
    paid: 'paid', reduced: 'reduced',
  },
  recoveryStageShort: {
    established: 'letter', deferredForObjection: 'deferred', arrangement: 'arrangement', setOff: 'set-off', termExpired: 'late', reminder: 'reminder',
    formalReminder: 'formal reminder', writ: 'writ', enforcement: 'enforcement', outsideCollection: 'not collected', pausedForRecoveryOperation: 'paused, UHT',
    paid: 'paid', reduced: 'reduced',
  },
  recoveryStageInWords: {
    established: 'The letter was sent. The citizen can still pay without costs.',
    deferredForObjection: 'The citizen need not pay while the objection is running.',
    arrangement: 'The citizen pays in instalments.',
    setOff: 'The debt is set off against allowances.',
    termExpired: 'The payment term is over. No reminder was sent yet.',
    reminder: 'A reminder was sent. It costs nothing.',
    formalReminder: 'A formal reminder was sent. It brings costs.',
    writ: 'There is a writ. It brings costs.',
    enforcement: 'The debt is collected by force, for instance from wages or the bank.',
    outsideCollection: 'The rest is no longer actively collected. It can still be set off.',
    pausedForRecoveryOperation: 'Collection is paused because this citizen is part of the recovery operation.',
    paid: 'The debt is paid.',
    reduced: 'The debt was reduced.',
  },
  arrangementKind: { standard: 'standard arrangement', personal: 'personal arrangement', extended: 'extended arrangement', deferral: 'deferral of payment', setOff: 'set-off' },
  arrangementKindShort: { standard: 'standard', personal: 'personal', extended: 'extended', deferral: 'deferral', setOff: 'set-off' },
  arrangementState: { asked: 'asked for', running: 'running', behind: 'instalment missed', refused: 'refused', withdrawn: 'withdrawn', finished: 'finished' },
  decisionKind: {
    advance: 'Advance', revisedAdvance: 'Revised advance', definitive: 'Final award', revision: 'Revision', nil: 'Set to nil', recovery: 'Recovery',
    costs: 'Costs', arrangement: 'Payment arrangement', onObjection: 'Decision on objection',
  },
  paymentState: { planned: 'planned', paid: 'paid', returned: 'returned', setOff: 'set off' },
  payee: { own: 'own account', childcareOrganisation: 'childcare provider', landlord: 'landlord', insurer: 'health insurer', municipality: 'municipality', administrator: 'administrator' },
  letterKind: {
    decision: 'Decision', attention: 'Attention letter', mutation: 'Mutation letter', reminder: 'Reminder', formalReminder: 'Formal reminder', writ: 'Writ',
    confirmation: 'Confirmation of receipt', correction: 'Correction letter', other: 'Letter',
  },
  noteKind: { note: 'Note', agreement: 'Agreement', handOver: 'Hand-over' },
  callbackState: { open: 'open', pickedUp: 'picked up', notReached: 'not reached', handedBack: 'back with a question', done: 'done' },
  caller: { self: 'the citizen', partner: 'partner', representative: 'representative', relative: 'family', helper: 'helper', unknown: 'unknown' },
  role: { applicant: 'applicant', partner: 'allowance partner', child: 'child', coResident: 'co-resident', subtenant: 'subtenant' },
  incident: { serviceCosts2025: 'Service costs housing allowance 2025', arrangementsWronglyProcessed: 'Arrangement wrongly processed', recoveriesNotStarted: 'Recovery not started' },
  parts: {
    members: 'the household', marks: 'the marks', records: 'the data from sources', allowanceYears: 'the state of the allowances', decisions: 'the decisions', payments: 'the payments',
    changes: 'the changes', objections: 'the objections', recoveries: 'the recoveries', arrangements: 'the arrangements', proposals: 'the proposals', calculations: 'the calculations', contacts: 'the contacts', letters: 'the letters', notes: 'the notes',
    callbacks: 'the callbacks', incidents: 'the incidents', sources: 'the sources',
  },
  keptGround: { children: 'number of children' },
  unit: { 'euro per year': 'per year', 'euro per month': 'per month', 'euro per hour': 'per hour', 'hours per month': 'hours per month', persons: 'persons', years: 'years', months: 'months', days: 'days' },
  reading: 'reading…',
  thing: {
    decision: 'Decision', payment: 'Payment', change: 'Change', objection: 'Objection', recovery: 'Recovery', arrangement: 'Payment arrangement', contact: 'Contact', letter: 'Letter', note: 'Note',
    callback: 'Callback', incident: 'Incident', proposal: 'Proposal', calculation: 'Calculation',
  },
  label: {
    kind: 'Kind', about: 'About', what: 'What', subject: 'Subject', summary: 'Summary', moment: 'When', caller: 'Who called', dated: 'Date', month: 'For', amount: 'Amount', payee: 'Paid to',
    state: 'State', author: 'Written by', owner: 'Who', due: 'Before', text: 'Text', question: 'Question', agreedOn: 'Agreed on', nextTerm: 'Next instalment', lastTerm: 'Last instalment', until: 'Until',
  },
  yes: 'yes',
  no: 'no',
};
