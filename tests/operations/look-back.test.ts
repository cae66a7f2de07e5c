import { describe, expect, it } from 'vitest';
import { lookUpsBy } from '../../electron/store/access-log.ts';
import { appendRecoveryStates } from '../../electron/store/recoveries.ts';
import type { CaseFile, Part } from '../../shared/models/case-file.ts';
import { fileBundle, fullBundle, inventedAddress, record } from '../builders/file-bundle.ts';
import { practiceStore, runningProgram } from '../builders/store.ts';
import { someFiles } from '../population/made.ts';

const opening = { fileId: 'file-1', purpose: 'contact' } as const;
const back = (knownOn: string, lawOn = knownOn, fileId = 'file-1') => ({ fileId, knownOn, lawOn });

/** Everything of a picture that says when it was recorded. */
function recorded(picture: CaseFile): readonly { readonly recordedAt: string }[] {
  return Object.values(picture as Record<string, unknown>).flatMap((part) => (isPart(part) ? part.value : [])).filter((thing) => 'recordedAt' in thing);
}

function isPart(part: unknown): part is Extract<Part<readonly { readonly recordedAt: string }[]>, { state: 'present' }> {
  return typeof part === 'object' && part !== null && 'state' in part && part.state === 'present';
}

function valueOf<Value>(part: Part<Value>): Value {
  if (part.state === 'failed') throw new Error('a part that cannot be read');
  return part.value;
}

describe('looking back', () => {
  it('shows what was recorded up to and including the day, and nothing of later', async () => {
    const { value } = runningProgram(await practiceStore([fullBundle('file-1')]));
    await value('case.open', opening);
    const picture = await value('case.lookBack', back('2026-10-19'));
    expect([picture.today, picture.lookedBack]).toEqual(['2026-10-19', { knownOn: '2026-10-19', lawOn: '2026-10-19' }]);
    expect(valueOf(picture.decisions).map(({ id }) => id)).toEqual(['decision-1']);
    const onTheDay = await value('case.lookBack', back('2026-10-20'));
    expect(valueOf(onTheDay.decisions).map(({ id }) => id)).toEqual(['decision-1', 'decision-2']);
    const before = await value('case.lookBack', back('2019-12-31'));
    expect(recorded(before)).toEqual([]);
  });

  it('shows a debt as it stood then, also when it went on since', async () => {
    const store = await practiceStore([fullBundle('file-1')]);
    await appendRecoveryStates(store, [{ fileId: 'file-1', value: { of: 'recovery-1', validFrom: '2026-06-01', source: null, recordedAt: '2026-06-01T08:00:00Z', told: { paid: '60.00', stage: 'reminder', stageSince: '2026-06-01' } } }]);
    const { value } = runningProgram(store);
    const now = valueOf((await value('case.open', opening)).recoveries)[0];
    const then = valueOf((await value('case.lookBack', back('2026-05-31'))).recoveries)[0];
    expect([then?.stage === 'reminder', now?.stage, now?.paid]).toEqual([false, 'reminder', '60.00']);
    expect(then?.paid).not.toBe('60.00');
  });

  it('says of an allowance what the last decision of then says', async () => {
    const { value } = runningProgram(await practiceStore([fullBundle('file-1')]));
    await value('case.open', opening);
    const statusOn = async (day: string) => valueOf((await value('case.lookBack', back(day))).allowanceYears).map(({ status }) => status);
    expect([await statusOn('2026-10-19'), await statusOn('2026-10-20')]).toEqual([['advance'], ['advanceRevised']]);
  });

  it('on today shows the same as the file of now, for every practice household', async () => {
    const files = someFiles.slice(0, 60);
    const { value } = runningProgram(await practiceStore(files));
    for (const { fileId } of files) {
      const now = await value('case.open', { ...opening, fileId });
      const then = await value('case.lookBack', back(now.today, now.today, fileId));
      expect({ ...then, lookedBack: null, allowanceYears: null, sources: null }).toEqual({ ...now, allowanceYears: null, sources: null });
      expect(valueOf(then.allowanceYears).map(({ allowance, year, appliedOn }) => ({ allowance, year, appliedOn }))).toEqual(valueOf(now.allowanceYears).map(({ allowance, year, appliedOn }) => ({ allowance, year, appliedOn })));
    }
  });

  it('of every practice household has nothing that was recorded later, but the marks that protect people today', async () => {
    const files = someFiles.slice(0, 60);
    const { value } = runningProgram(await practiceStore(files));
    for (const { fileId } of files) {
      await value('case.open', { ...opening, fileId });
      const then = await value('case.lookBack', back('2026-03-01', '2026-03-01', fileId));
      const later = recorded({ ...then, marks: { state: 'present', value: valueOf(then.marks).filter(({ kind }) => kind !== 'secretAddress' && kind !== 'staffSafety') } });
      expect(later.filter(({ recordedAt }) => recordedAt.slice(0, 10) > '2026-03-01')).toEqual([]);
    }
  });

  it('gives no address that is secret now, whatever was known then, nor one that was secret then', async () => {
    const secretSince = record('r-secret', 'person-1', 'secrecy', { secret: true }, { validFrom: '2026-06-01', recordedAt: '2026-06-01T09:00:00Z' });
    const bundle = fileBundle('file-1');
    const { value } = runningProgram(await practiceStore([{ ...bundle, records: [...bundle.records, secretSince] }]));
    await value('case.open', opening);
    const picture = await value('case.lookBack', back('2026-03-01'));
    expect(JSON.stringify(picture)).not.toContain(inventedAddress.street);
    expect(picture.persons[0]?.addressSecret).toBe(true);
  });

  it('names somebody of whom nothing was known yet, and not where they live now', async () => {
    const { value } = runningProgram(await practiceStore([fileBundle('file-1')]));
    const [now] = (await value('case.open', opening)).persons;
    const [then] = (await value('case.lookBack', back('2025-06-01'))).persons;
    expect([now?.addressLine, then?.displayName, then?.addressLine, then?.place]).toEqual(['Lindelaan 12A', now?.displayName, '', '']);
  });

  it('is refused for a day that has not come, for what is known and for the law', async () => {
    const { value, ask } = runningProgram(await practiceStore([fullBundle('file-1')]));
    await value('case.open', opening);
    const refused = { ok: false, problem: { kind: 'dayNotPast', details: { today: '2026-11-12' } } };
    expect([await ask('case.lookBack', back('2026-11-13', '2026-11-12')), await ask('case.lookBack', back('2026-03-01', '2026-11-13'))]).toEqual([refused, refused]);
  });

  it('is a look-up of its own in the log, within the opening', async () => {
    const { value, program } = runningProgram(await practiceStore([fullBundle('file-1')]));
    await value('case.open', opening);
    await value('case.lookBack', back('2026-03-01'));
    expect((await lookUpsBy(program.store, 'a.jansen')).map(({ name, purpose, status }) => [name, purpose, status])).toEqual([['case.open', 'contact', 'ok'], ['case.lookBack', 'contact', 'ok']]);
  });
});
