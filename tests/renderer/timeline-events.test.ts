import { expect, test } from 'vitest';
import { eventInWords } from '../../renderer/features/timeline/event-in-words.ts';
import { countsByKind, foundEvents, timelineEvents } from '../../renderer/features/timeline/events.ts';
import { wordsIn } from '../../renderer/wording/words.ts';
import { callback, caseFile, change, contact, decision, letter, note, objection, payment, proposal, recovery, unreadable } from '../builders/case-file.ts';

const everything = caseFile({
  contacts: [contact()], letters: [letter(), letter({ id: 'letter-2', kind: 'decision', dated: '2026-10-20' })], changes: [change()], decisions: [decision({ letterId: 'letter-2', dated: '2026-10-20' })],
  payments: [payment({ due: '2026-10-20', month: '2026-11' }), payment({ id: 'payment-2', allowance: 'housing', amount: '318', due: '2026-10-20', month: '2026-11' }), payment({ id: 'payment-3', state: 'planned', due: '2026-11-20' })],
  objections: [objection()], recoveries: [recovery()], notes: [note({ kind: 'note', text: 'Belt terug.', recordedAt: '2026-11-08T09:00:00Z' })], callbacks: [callback()],
});

test('the last thing comes first, the payments of a day are one event, and a decision stands for the letter that brought it', () => {
  expect(timelineEvents(everything).events.map(({ on, kind, ids }) => `${on} ${kind} ${ids.join('+')}`)).toEqual([
    '2026-11-09 contact contact-1', '2026-11-09 callback callback-1', '2026-11-08 note note-1', '2026-10-20 decision decision-1', '2026-10-20 payment payment-1+payment-2', '2026-10-02 change change-1',
    '2026-10-02 letter letter-1', '2026-09-22 recovery recovery-1', '2026-09-03 objection objection-1',
  ]);
});

test('each event is one plain sentence', () => {
  const { events } = timelineEvents(everything);
  expect(events.map((event) => eventInWords(event, everything, wordsIn('nl')).text.replaceAll('\u00a0', ' '))).toEqual([
    'Telefoon: vraag over opvanguren', 'Terugbelafspraak: vraag over opvanguren, open', 'Notitie: Belt terug.', 'Voorschot zorgtoeslag 2026: € 1.347 per jaar', 'Betaald € 430 voor november',
    'Wijziging inkomen € 41.500 → € 44.200, ontvangen', 'Attentiebrief: uw inkomen', 'Terugvordering zorgtoeslag 2024: brief verstuurd, nog € 212,00', 'Bezwaar zorgtoeslag 2024, in behandeling',
  ]);
});

test('a find is shown at its event, also when the found letter stands under its decision', () => {
  const { events } = timelineEvents(everything);
  const hits = [{ kind: 'letter', id: 'letter-2', on: '2026-10-20', excerpt: 'uw ‹zorgtoeslag›' }, { kind: 'contact', id: 'contact-1', on: '2026-11-09', excerpt: '‹uren›' }, { kind: 'note', id: 'note-gone', on: '2026-11-09', excerpt: '' }] as const;
  expect(foundEvents(events, hits).map(({ event, excerpt }) => `${event.id} ${excerpt}`)).toEqual(['contact-1 ‹uren›', 'decision-1 uw ‹zorgtoeslag›']);
});

test('a kind without events has no chip', () => {
  expect([...countsByKind(timelineEvents(caseFile({ contacts: [contact()], notes: [note(), note({ id: 'note-2' })] })).events)]).toEqual([['contact', 1], ['note', 2]]);
});

test('a part that cannot be read is named and the other events stand', () => {
  const { events, failed } = timelineEvents(caseFile({ letters: unreadable, contacts: [contact()] }));
  expect([events.length, failed.map(({ part }) => part)]).toEqual([1, ['letters']]);
});

test('a proposal is an event of the day it was prepared, and says that it was not sent', () => {
  const file = caseFile({ recoveries: [recovery()], proposals: [proposal(), proposal({ id: 'proposal-2', state: 'withdrawn', withdrawal: { by: 'a.jansen', because: 'anders' } })] });
  const events = timelineEvents(file).events.filter(({ kind }) => kind === 'proposal');
  expect(events.map((event) => `${event.on} ${eventInWords(event, file, wordsIn('nl')).text}`)).toEqual([
    '2026-11-12 Voorstel standaardregeling: zorgtoeslag 2024, voorbereid, nog niet verstuurd', '2026-11-12 Voorstel standaardregeling: zorgtoeslag 2024, ingetrokken',
  ]);
});
