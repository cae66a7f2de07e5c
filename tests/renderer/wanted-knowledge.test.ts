import { expect, test } from 'vitest';
import { wantedKnowledge } from '../../renderer/features/knowledge/wanted-knowledge.ts';
import { knowledgeFor } from '../../renderer/knowledge/index.ts';
import type { Focus } from '../../renderer/session/index.ts';
import type { CaseFile } from '../../shared/models/case-file.ts';
import type { QuestionType } from '../../shared/models/question-type.ts';
import { arrangement, caseFile, change, contact, decision, letter, objection, recovery } from '../builders/case-file.ts';

/** The titles of the passages beside what is pointed at. */
function beside(focus: Focus | null, file: CaseFile = caseFile({}), question: QuestionType | null = null): readonly string[] {
  return knowledgeFor(wantedKnowledge(focus, question, file), 'nl').map(({ title }) => title);
}

test('beside an allowance stands who gets it; of a year with a final award what that is', () => {
  const focus = { kind: 'assessment', allowance: 'housing', year: 2025, month: null } as const;
  expect(beside(focus)).toContain('Wie huurtoeslag krijgt');
  expect(beside(focus, caseFile({ decisions: [decision({ kind: 'definitive', allowance: 'housing', year: 2025 })] }))).toContain('Het voorschot en de definitieve berekening');
});

test('beside a debt stands how it is paid, and after a formal reminder what that costs', () => {
  expect(beside({ kind: 'recovery', id: 'recovery-1' }, caseFile({ recoveries: [recovery({ stage: 'established' })] }))).toContain('Hoe lang iemand heeft om te betalen');
  expect(beside({ kind: 'recovery', id: 'recovery-1' }, caseFile({ recoveries: [recovery({ stage: 'formalReminder' })] }))[0]).toBe('Herinnering, aanmaning en dwangbevel');
  expect(beside({ kind: 'recovery', id: 'recovery-1' }, caseFile({ recoveries: [recovery({ stage: 'pausedForRecoveryOperation' })] }))[0]).toBe('Schulden van mensen in de hersteloperatie');
});

test('what is asked decides which of the passages come first, and never takes the place of what is pointed at', () => {
  const file = caseFile({ recoveries: [recovery({ stage: 'established' })] });
  const asked = beside({ kind: 'recovery', id: 'recovery-1' }, file, 'separation');
  expect(asked).toContain('Wie de schuld moet betalen');
  expect(beside({ kind: 'recovery', id: 'recovery-1' }, file)).not.toContain('Wie de schuld moet betalen');
  expect(beside({ kind: 'assessment', allowance: 'childcare', year: 2026, month: null }, caseFile({}), 'objectionWhen').every((title) => /opvang|uren|ouder|24/i.test(title))).toBe(true);
});

test('beside a letter that childcare is going to be changed stands that letter, beside one that alerts that one', () => {
  expect(beside({ kind: 'letter', id: 'letter-1' }, caseFile({ letters: [letter({ id: 'letter-1', kind: 'mutation' })] }))[0]).toBe('De brief dat wij de opvang gaan wijzigen');
  expect(beside({ kind: 'letter', id: 'letter-1' }, caseFile({ letters: [letter({ id: 'letter-1', kind: 'attention' })] }))[0]).toBe('De brief dat een gegeven misschien niet klopt');
});

test('beside a change, an objection and an arrangement stands what is asked about them', () => {
  expect(beside({ kind: 'change', id: 'change-1' }, caseFile({ changes: [change({ id: 'change-1', kind: 'partnerEnds', state: 'received' })] }))).toContain('Wanneer het toeslagpartnerschap stopt');
  expect(beside({ kind: 'objection', id: 'objection-1' }, caseFile({ objections: [objection({ id: 'objection-1', kind: 'objection' })] }))).toContain('Wanneer wij beslissen op een bezwaar');
  expect(beside({ kind: 'arrangement', id: 'arrangement-1' }, caseFile({ arrangements: [arrangement({ id: 'arrangement-1', kind: 'standard' })] }))).toContain('De standaardregeling');
});

test('beside a call of somebody else stands what may be said, and where nothing is pointed at what goes for everybody', () => {
  expect(beside({ kind: 'contact', id: 'contact-1' }, caseFile({ contacts: [contact({ id: 'contact-1', caller: 'relative' })] }))[0]).toBe('Iemand belt voor een ander');
  expect(beside(null)).toHaveLength(3);
  expect(beside({ kind: 'recovery', id: 'not-there' })).toEqual(beside(null));
});
