import { describe, expect, it } from 'vitest';
import { verificationQuestions } from '../../renderer/case/verification-questions.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import { checkKinds, verifiedLevel, type CheckKind, type Verification, type VerificationCheck } from '../../shared/models/verification.ts';
import { caseFile, change, contact, personCard } from '../builders/case-file.ts';
import { householdDeVries } from '../builders/household-de-vries.ts';

const words = wordsIn('nl');
const answered = (kinds: readonly CheckKind[], outcome: VerificationCheck['outcome'] = 'right'): VerificationCheck[] => kinds.map((kind) => ({ kind, outcome }));
const self = (checks: readonly VerificationCheck[]): Verification => ({ caller: 'self', ground: 'none', checks: [...checks] });
const household: readonly CheckKind[] = ['birthDate', 'address', 'children', 'monthAmount'];

describe('the level that is reached', () => {
  it.each([
    ['nothing asked', [], 0],
    ['one right answer', answered(['birthDate']), 1],
    ['two right answers', answered(['birthDate', 'address']), 2],
    ['any number of answers that the household knows', answered(household), 2],
    ['three right answers of which one only the citizen knows', answered(['birthDate', 'address', 'lastContact']), 3],
    ['two right answers of which one only the citizen knows', answered(['birthDate', 'lastContact']), 2],
    ['one wrong answer beside three right ones', [...answered(['birthDate', 'address', 'lastContact']), ...answered(['children'], 'wrong')], 2],
    ['one wrong answer beside two right ones', [...answered(['birthDate', 'address']), ...answered(['children'], 'wrong')], 2],
    ['two wrong answers, however many are right', [...answered(['birthDate', 'address', 'lastContact']), ...answered(['children', 'monthAmount'], 'wrong')], 0],
    ['questions that were not asked', answered(household, 'notAsked'), 0],
  ] as const)('after %s', (_what, checks, level) => {
    expect(verifiedLevel(self(checks))).toBe(level);
  });

  it.each([['authorisation', 2], ['administration', 2], ['guardianship', 2], ['consent', 2], ['mentorship', 0], ['none', 0]] as const)('of somebody else on the ground %s', (ground, level) => {
    expect(verifiedLevel({ caller: 'representative', ground, checks: answered(['birthDate', 'address']) })).toBe(level);
  });
});

describe('the questions', () => {
  const conversation = { id: 'contact-1', askedBefore: [] };

  it('are those that the file can answer, each once', () => {
    const kinds = verificationQuestions(householdDeVries(), words, conversation).map(({ kind }) => kind);
    const few = verificationQuestions(caseFile({ persons: [personCard({ birthDate: '1980-03', addressLine: '' })], contacts: [], letters: [], payments: [], allowanceYears: [], changes: [], objections: [], notes: [], members: [] }), words, conversation);
    expect({ twice: kinds.length - new Set(kinds).size, enough: kinds.length >= 5, few }).toEqual({ twice: 0, enough: true, few: [] });
  });

  it('begin with two that the household knows, and go on with those that only the citizen knows', () => {
    const kinds = verificationQuestions(householdDeVries(), words, conversation).map(({ kind }) => checkKinds[kind]);
    expect(kinds.slice(0, 3)).toEqual(['household', 'household', 'applicant']);
  });

  it('come in another order in another conversation, and in the same order in the same one', () => {
    const ordered = (id: string): string => verificationQuestions(householdDeVries(), words, { id, askedBefore: [] }).map(({ kind }) => kind).join(' ');
    expect(new Set(Array.from({ length: 12 }, (_, number) => ordered(`contact-${number}`))).size).toBeGreaterThan(3);
    expect(ordered('contact-7')).toBe(ordered('contact-7'));
  });

  it('of the last time come after the others of their kind', () => {
    const first = verificationQuestions(householdDeVries(), words, conversation).map(({ kind }) => kind);
    const asked = first.slice(0, 2);
    expect(verificationQuestions(householdDeVries(), words, { ...conversation, askedBefore: asked }).slice(0, 2).map(({ kind }) => kind)).not.toEqual(expect.arrayContaining([asked[0]]));
  });

  it('never ask for a secret address', () => {
    const file = caseFile({ persons: [personCard({ addressSecret: true, addressLine: 'Kade 3' })] });
    expect(verificationQuestions(file, words, conversation).map(({ kind }) => kind)).not.toContain('address');
  });

  it('ask about the last conversation that the citizen had, and not about one of somebody else', () => {
    const file = caseFile({
      contacts: [contact({ id: 'c-1', subject: 'Opvanguren', startedAt: '2026-11-03T09:00:00Z' }), contact({ id: 'c-2', subject: 'Vraag van familie', startedAt: '2026-11-09T09:00:00Z', caller: 'relative' })],
      changes: [change({ by: 'agency' })],
    });
    const own = verificationQuestions(file, words, conversation).filter(({ kind }) => kind === 'lastContact' || kind === 'reportedChange');
    expect(own.map(({ kind, answer }) => ({ kind, answer: answer.replaceAll('\u00a0', ' ') }))).toEqual([{ kind: 'lastContact', answer: 'Opvanguren, 3 november 2026, telefoon' }]);
  });
});
