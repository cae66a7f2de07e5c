import type { CaseFile, Change, Decision, Letter, Recovery } from '../../../shared/models/case-file.ts';
import type { QuestionType } from '../../../shared/models/question-type.ts';
import { currentDecision, isDefinitive } from '../../case/decisions.ts';
import { present } from '../../case/parts.ts';
import { recordSubject, type RecordSubject } from '../../case/record-subject.ts';
import type { KnowledgeKey, Wanted } from '../../knowledge/index.ts';
import type { Focus } from '../../session/index.ts';

/** What knowledge is wanted about: what has the focus, from the narrowest to the widest, and then what the citizen asks. */
export function wantedKnowledge(focus: Focus | null, question: QuestionType | null, file: CaseFile): readonly Wanted[] {
  const pointed = keysOfFocus(focus, file).map((key, place) => ({ key, weight: 8 - 2 * place }));
  return question === null ? pointed : [...pointed, { key: question, weight: 3 }];
}

function keysOfFocus(focus: Focus | null, file: CaseFile): readonly KnowledgeKey[] {
  if (focus === null) return ['general'];
  if (focus.kind === 'month') return ['payment'];
  if (focus.kind === 'scenario') return focus.allowance === null ? ['scenario'] : ['scenario', focus.allowance];
  if (focus.kind === 'assessment') {
    const decision = currentDecision(present(file.decisions), focus.allowance, focus.year);
    return decision !== null && isDefinitive(decision) ? ['finalAward', focus.allowance] : [focus.allowance];
  }
  const subject = recordSubject(focus.kind, focus.id, file);
  return subject === null ? ['general'] : keysOfRecord(subject);
}

function keysOfRecord(subject: RecordSubject): readonly KnowledgeKey[] {
  switch (subject.kind) {
    case 'decision': return [...keysOfDecision(subject.record), ...ofAllowance(subject.record)];
    case 'payment': return subject.record.state === 'setOff' ? ['setOff', 'payment'] : ['payment'];
    case 'change': return [...keysOfChange(subject.record), 'change'];
    case 'objection': return keysOfObjection[subject.record.kind];
    case 'recovery': return [...keysOfStage(subject.record.stage), 'recovery'];
    case 'arrangement': return subject.record.kind === 'setOff' ? ['setOff', 'arrangement'] : ['arrangement', 'recovery'];
    case 'letter': return keysOfLetter[subject.record.kind];
    case 'proposal': return subject.record.kind === 'stopMutation' ? ['mutationLetter'] : ['arrangement', 'recovery'];
    case 'contact': return subject.record.caller === 'self' ? ['general'] : ['onBehalfOf', 'general'];
    case 'callback': return ['callback'];
    case 'incident': return subject.record.incident === 'serviceCosts2025' ? ['incident', 'housing'] : ['incident', 'recovery'];
    case 'calculation': return ['scenario'];
    case 'note': return ['general'];
  }
}

function keysOfDecision(decision: Decision): readonly KnowledgeKey[] {
  if (decision.kind === 'recovery') return ['recovery'];
  if (decision.kind === 'costs') return ['collection'];
  if (decision.kind === 'arrangement') return ['arrangement'];
  if (decision.kind === 'onObjection') return ['objection', 'decision'];
  return isDefinitive(decision) ? ['finalAward', 'decision'] : ['decision'];
}

function ofAllowance({ allowance }: Pick<Decision, 'allowance'>): readonly KnowledgeKey[] {
  return allowance === null ? [] : [allowance];
}

function keysOfChange({ kind, state }: Change): readonly KnowledgeKey[] {
  const waits: readonly KnowledgeKey[] = state === 'letterSent' ? ['mutationLetter'] : state === 'alerted' ? ['attentionLetter'] : [];
  return [...waits, ...(keysOfKind[kind] ?? [])];
}

const keysOfKind: Partial<Readonly<Record<Change['kind'], readonly KnowledgeKey[]>>> = {
  income: ['incomeChange'], partnerBegins: ['livingTogether'], partnerEnds: ['separation'], application: ['application'], childTurns18: ['childBudget'], birth: ['childBudget'],
  rent: ['housing'], move: ['housing'], childcareHours: ['childcare'], childcareEnds: ['childcare'], insuranceBegins: ['healthcare'], insuranceEnds: ['healthcare'],
};

const keysOfObjection = {
  objection: ['objectionWhen', 'objection'], complaint: ['complaint'], revisionRequest: ['revisionRequest', 'finalAward'], appeal: ['objectionWhen', 'objection'],
} as const satisfies Record<string, readonly KnowledgeKey[]>;

function keysOfStage(stage: Recovery['stage']): readonly KnowledgeKey[] {
  switch (stage) {
    case 'reminder': case 'formalReminder': case 'writ': case 'enforcement': case 'termExpired': return ['collection'];
    case 'pausedForRecoveryOperation': return ['recoveryOperation'];
    case 'deferredForObjection': return ['objection'];
    case 'arrangement': return ['arrangement'];
    case 'setOff': return ['setOff'];
    case 'established': case 'outsideCollection': case 'paid': case 'reduced': return [];
  }
}

const keysOfLetter = {
  decision: ['decision', 'letter'], attention: ['attentionLetter', 'letter'], mutation: ['mutationLetter', 'letter'], reminder: ['collection'], formalReminder: ['collection'], writ: ['collection'],
  confirmation: ['letter', 'change'], correction: ['incident', 'letter'], other: ['letter', 'general'],
} as const satisfies Record<Letter['kind'], readonly KnowledgeKey[]>;
