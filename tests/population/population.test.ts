import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { FileBundle } from '../../electron/store/file-bundle.ts';
import { allowanceYear, arrangement, callback, change, contact, decision, firstNote, incidentTouch, letter, mark, member, objection, payment, proposal, recovery } from '../../shared/models/case-file.ts';
import { sourceRecord } from '../../shared/models/source-record.ts';
import { identifier } from '../../shared/models/text-codecs.ts';
import { made, on, someFiles } from './made.ts';
import { isOpen } from './plain-payout.ts';

const bundle: z.ZodType = z.strictObject({
  fileId: identifier, applicantId: identifier, shows: z.string().nullable(), persons: z.array(z.strictObject({ personId: identifier, bsn: z.string().regex(/^\d{9}$/) })).min(1),
  members: z.array(member), marks: z.array(mark), records: z.array(sourceRecord), allowanceYears: z.array(allowanceYear), decisions: z.array(decision), payments: z.array(payment),
  changes: z.array(change), objections: z.array(objection), recoveries: z.array(recovery), arrangements: z.array(arrangement), proposals: z.array(proposal), contacts: z.array(contact), letters: z.array(letter),
  notes: z.array(firstNote), callbacks: z.array(callback), incidents: z.array(incidentTouch), laterStates: z.array(z.never()),
});

describe('a practice population', () => {
  it('is the same for the same seed, and another for another seed', () => {
    const files = made(90, 7);
    expect(made(90, 7)).toEqual(files);
    expect(made(90, 8).slice(40)).not.toEqual(files.slice(40));
  });

  it('begins with the smaller population', () => {
    expect(made(110, 3).slice(0, 60)).toEqual(made(60, 3));
  });

  it('has the size that was asked for', () => {
    expect(made(5)).toHaveLength(5);
    expect(made(77)).toHaveLength(77);
  });

  it('fits the models', () => {
    for (const file of someFiles) expect({ file: file.fileId, problem: bundle.safeParse(file).error?.message ?? null }).toEqual({ file: file.fileId, problem: null });
  });

  it('names no file, person, record or number twice', () => {
    const ids = someFiles.flatMap((file) => [file.fileId, ...file.persons.map(({ personId }) => personId), ...file.records.map(({ id }) => id), ...file.decisions.map(({ id }) => id), ...file.payments.map(({ id }) => id)]);
    expect(new Set(ids).size).toBe(ids.length);
    const numbers = someFiles.flatMap((file) => file.persons.map(({ bsn }) => bsn));
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('points only at what is in the same file', () => {
    for (const file of someFiles) expect({ file: file.fileId, dangling: dangling(file) }).toEqual({ file: file.fileId, dangling: [] });
  });

  it('writes a test number nowhere but with the person', () => {
    for (const { persons, ...rest } of someFiles) {
      const text = JSON.stringify(rest);
      expect(persons.filter(({ bsn }) => text.includes(bsn))).toEqual([]);
    }
  });

  it('knows nothing of later than the practice date', () => {
    const limit = `${on}T23:59:59Z`;
    for (const file of someFiles) {
      const recorded = [...file.members, ...file.records, ...file.decisions, ...file.payments, ...file.changes, ...file.objections, ...file.contacts, ...file.letters, ...file.notes, ...file.marks].map(({ recordedAt }) => recordedAt);
      expect(recorded.filter((moment) => moment > limit)).toEqual([]);
    }
  });

  it('decides, writes and speaks on working days', () => {
    const days = someFiles.flatMap((file) => [...file.decisions.map(({ dated }) => dated), ...file.letters.map(({ dated }) => dated), ...file.contacts.map(({ startedAt }) => startedAt.slice(0, 10)), ...file.callbacks.map(({ dueAt }) => dueAt.slice(0, 10))]);
    expect(days.filter((day) => !isOpen(day))).toEqual([]);
  });

  it('has allowances in about the shares of the real numbers', () => {
    const files = made(1_200);
    const share = (allowance: string) => files.filter((file) => file.allowanceYears.some((entry) => entry.year === 2026 && entry.allowance === allowance)).length / files.length;
    expect(Math.abs(share('healthcare') - 4.8 / 6)).toBeLessThan(0.03);
    expect(Math.abs(share('housing') - 1.5 / 6)).toBeLessThan(0.03);
    expect(Math.abs(share('childBudget') - 1.1 / 6)).toBeLessThan(0.03);
    expect(Math.abs(share('childcare') - 0.7 / 6)).toBeLessThan(0.03);
    expect(files.filter((file) => file.allowanceYears.every(({ year }) => year !== 2026)).length).toBeGreaterThan(20);
  }, 60_000);

  it('keeps payments of the last two years only, outside the curated households', () => {
    expect(someFiles.filter(({ shows }) => shows === null).flatMap(({ payments }) => payments).filter(({ year }) => year < 2025)).toEqual([]);
  });
});

/** References to something that is not there. */
function dangling(file: FileBundle): readonly string[] {
  const letters = new Set(file.letters.map(({ id }) => id)), decisions = new Set(file.decisions.map(({ id }) => id));
  const changes = new Set(file.changes.map(({ id }) => id)), recoveries = new Set(file.recoveries.map(({ id }) => id)), persons = new Set(file.persons.map(({ personId }) => personId));
  const missing = (known: ReadonlySet<string>, ids: readonly (string | null)[]) => ids.filter((id) => id !== null).filter((id) => !known.has(id));
  return [
    ...missing(letters, [...file.decisions, ...file.changes].map(({ letterId }) => letterId)),
    ...missing(letters, file.incidents.flatMap(({ letterIds }) => letterIds)),
    ...missing(decisions, [...file.payments, ...file.objections, ...file.recoveries].map(({ decisionId }) => decisionId)),
    ...missing(decisions, file.decisions.map(({ followsId }) => followsId)),
    ...missing(changes, file.decisions.map(({ becauseOfChangeId }) => becauseOfChangeId)),
    ...missing(recoveries, file.arrangements.flatMap(({ recoveryIds }) => recoveryIds)),
    ...missing(persons, [file.applicantId, ...file.members.map(({ personId }) => personId), ...file.marks.map(({ personId }) => personId), ...file.records.map(({ subjectId }) => subjectId), ...file.changes.map(({ personId }) => personId)]),
    ...missing(persons, file.decisions.flatMap(({ grounds }) => grounds.map(({ personId }) => personId))),
  ];
}
