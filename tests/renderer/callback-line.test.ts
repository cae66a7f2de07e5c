import { expect, test } from 'vitest';
import { itemInWords } from '../../renderer/features/open-items/item-in-words.ts';
import { openItems } from '../../renderer/features/open-items/open-items.ts';
import { answerAboutRecord } from '../../renderer/features/explanation/answer-about-record.ts';
import { dutchNow } from '../../renderer/case/now.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import type { Callback } from '../../shared/models/callback.ts';
import { minuteOfDay, type DutchMoment } from '../../shared/models/dutch-time.ts';
import { callback, caseFile } from '../builders/case-file.ts';

const at = (text: string): DutchMoment => ({ day: text.slice(0, 10), minute: minuteOfDay(text.slice(11)) });
const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

/** Asked of objections on Thursday 12 November, for Monday at five. */
const asked: Partial<Callback> = { askedAt: '2026-11-12T09:00:00Z', askedBy: 'A. Jansen', dueAt: '2026-11-16T16:00:00Z', urgency: 'days2', department: 'objection', owner: '', question: 'Welke stukken?' };

/** The line of a callback at a moment, as it is read. */
function line(chosen: Partial<Callback>, now: string, language: 'nl' | 'en' = 'nl'): readonly string[] {
  const file = caseFile({ callbacks: [callback({ ...asked, ...chosen })] });
  const [item] = openItems(file).items;
  if (item === undefined) return [];
  const { subject, due, date, owner, urgency } = itemInWords(item, file, at(now), wordsIn(language));
  return [subject, due, date, owner, urgency].map(plain);
}

const step = (state: Callback['state'], by = 'S. Bos') => ({ state, by, remark: '', at: '2026-11-13T09:00:00Z' });

test('a callback counts down in working days, on its last day in working hours, and then it is late', () => {
  const moments = ['2026-11-12 10:00', '2026-11-13 10:00', '2026-11-15 12:00', '2026-11-16 08:01', '2026-11-16 14:30', '2026-11-16 16:30', '2026-11-16 17:00', '2026-11-18 09:00'];
  expect(moments.map((now) => line({}, now)).map(([, due, date, , urgency]) => [due, date, urgency])).toEqual([
    ['nog 2 werkdagen', '16 nov. 17:00', 'calm'],
    ['nog 1 werkdag', '16 nov. 17:00', 'soon'],
    ['nog 1 werkdag', '16 nov. 17:00', 'soon'],
    ['nog 8 werkuren', '16 nov. 17:00', 'soon'],
    ['nog 2 werkuren', '16 nov. 17:00', 'soon'],
    ['nog geen werkuur', '16 nov. 17:00', 'soon'],
    ['te laat', 'was 16 nov. 17:00', 'late'],
    ['te laat', 'was 16 nov. 17:00', 'late'],
  ]);
});

test('a callback says how it stands and who has to act', () => {
  const now = '2026-11-13 10:00';
  const said = ([subject, , , owner]: readonly string[]) => [subject, owner];
  expect([
    line({}, now), line({ owner: 'L. Smit' }, now), line({ state: 'pickedUp', owner: 'S. Bos', followUps: [step('pickedUp')] }, now), line({ state: 'notReached', owner: 'S. Bos', followUps: [step('notReached'), step('notReached')] }, now),
    line({ state: 'handedBack', followUps: [step('handedBack')] }, now), line({ state: 'open', owner: 'S. Bos', followUps: [step('handedBack'), step('open', 'A. Jansen')] }, now),
    line({ department: null, askedBy: '', state: 'handedBack' }, now),
  ].map(said)).toEqual([
    ['nog niet opgepakt: Welke stukken?', 'Bezwaar'], ['nog te bellen: Welke stukken?', 'L. Smit'], ['opgepakt: Welke stukken?', 'S. Bos'], ['2 keer gebeld, niet bereikt: Welke stukken?', 'S. Bos'],
    ['terug met een vraag: Welke stukken?', 'A. Jansen'], ['vraag beantwoord: Welke stukken?', 'S. Bos'], ['terug met een vraag: Welke stukken?', 'wij'],
  ]);
  expect(line({ state: 'done' }, now)).toEqual([]);
});

test('the line is there in English too', () => {
  expect(line({ state: 'notReached', followUps: [step('notReached')] }, '2026-11-13 10:00', 'en').slice(0, 4)).toEqual(['called once, not reached: Welke stukken?', '1 working day left', '16 Nov 17:00', 'Objection']);
});

/** What a citizen is told of a callback at a moment. */
function answer(chosen: Partial<Callback>, now: string): string {
  const record = callback({ ...asked, ...chosen });
  return plain(answerAboutRecord({ kind: 'callback', record }, caseFile({ callbacks: [record] }), wordsIn('nl'), at(now)));
}

test('a citizen hears until when we call, how often we tried, that we are late, and never what colleagues wrote', () => {
  const tried = { state: 'notReached', followUps: [{ ...step('notReached'), remark: 'Lastig gesprek.' }] } as const;
  expect([answer({}, '2026-11-13 10:00'), answer(tried, '2026-11-13 10:00'), answer(tried, '2026-11-16 17:00'), answer({ state: 'done', followUps: [{ ...step('done'), remark: 'Uitgelegd.' }] }, '2026-11-13 10:00')]).toEqual([
    'Wij bellen u terug. Dat doen wij uiterlijk maandag 16 november 2026 om 17:00. Het gaat over: Welke stukken.',
    'Wij bellen u terug. Dat doen wij uiterlijk maandag 16 november 2026 om 17:00. Wij hebben u 1 keer gebeld, maar niet bereikt. Het gaat over: Welke stukken.',
    'Wij zouden u uiterlijk maandag 16 november 2026 om 17:00 terugbellen. Dat is nog niet gelukt. Wij hebben u 1 keer gebeld, maar niet bereikt. Het gaat over: Welke stukken.',
    'Wij hebben u op 13 november 2026 teruggebeld.',
  ]);
});

test('it is now as the clock says, and in practice data at that time of their own day', () => {
  expect(dutchNow({ practice: false, today: '2026-11-12' }, '2026-11-28T20:18:00Z')).toEqual(at('2026-11-28 21:18'));
  expect(dutchNow({ practice: true, today: '2026-11-12' }, '2026-11-28T20:18:00Z')).toEqual(at('2026-11-12 21:18'));
});
