import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
import { actsInWords } from '../../renderer/features/own-look-ups/acts-in-words.ts';
import { OwnLookUpsDialog } from '../../renderer/features/own-look-ups/index.ts';
import { wordings } from '../../renderer/wording/language.ts';
import { operations } from '../../shared/models/operations.ts';
import type { LookUpAct, OwnLookUp } from '../../shared/models/look-ups.ts';
import { answering } from './bridge.ts';

const act = (chosen: Partial<LookUpAct> = {}): LookUpAct => ({ at: '2026-11-12T09:02:00Z', name: 'case.open', status: 'ok', search: null, reason: null, revealed: null, ...chosen });
const lookUp = (chosen: Partial<OwnLookUp> = {}): OwnLookUp => ({ operationId: '0a1b2c3d4e5f6071', purpose: 'contact', file: { name: 'Sanne de Vries' }, linked: false, acts: [act()], explanations: [], ...chosen });
const searched = lookUp({ operationId: '1a1b2c3d4e5f6071', file: null, linked: null, acts: [act({ name: 'person.search', search: { keyKind: 'bsn', hits: 0 } })] });

describe('what was done in a look-up', () => {
  it.each<[sentence: string, acts: readonly LookUpAct[], said: readonly string[]]>([
    ['is said once with how often', [act(), act({ name: 'letter.open' }), act({ name: 'event.search', search: { keyKind: 'text', hits: 3 } }), act({ name: 'letter.open' })], ['dossier geopend', 'brief gelezen (2 keer)', 'in het dossier gezocht']],
    ['says by what was searched and how many were found', [act({ name: 'person.search', search: { keyKind: 'address', hits: 4 } })], ['gezocht op postcode en huisnummer: 4 gevonden']],
    ['says what was shown, of whom and why', [act({ name: 'person.reveal', reason: 'personAlike', revealed: { what: 'bsn', person: 'Mees de Vries' } })], ['BSN van Mees de Vries getoond (er is iemand met bijna dezelfde gegevens)']],
    ['says why a case left the program', [act({ name: 'case.export', reason: 'expertQuestion' })], ['als rekencase geëxporteerd (vraag aan de vaktechnische lijn)']],
    ['says what did not work', [act({ status: 'error' })], ['dossier geopend: niet gelukt']],
    ['has a word for what it does not know', [act({ name: 'later.operation' })], ['iets anders gedaan in het dossier']],
  ])('%s', (_sentence, acts, said) => {
    expect(actsInWords(acts, wordings.nl)).toEqual(said);
    expect(actsInWords(acts, wordings.en).join()).not.toMatch(/undefined|null/);
  });

  it('has words for operations that exist, and for no others', () => {
    expect(Object.keys(wordings.nl.ownLookUps.acts).filter((name) => !Object.hasOwn(operations, name))).toEqual([]);
  });
});

describe('Mijn inzage', () => {
  afterEach(cleanup);

  it('shows those without a contact apart, with what can be said of them', async () => {
    answering({ 'lookUp.own': { day: '2026-11-12', today: '2026-11-12', lookUps: [lookUp(), searched] } });
    render(<OwnLookUpsDialog onClose={() => {}} />);
    expect((await screen.findByRole('list', { name: 'Zonder contact (1)' })).textContent).toBe('10:02Sanne de Vries · reden: contactdossier geopendgeen contact vastgelegdToelichten');
    expect(screen.getByRole('list', { name: 'Andere inzagen (1)' }).textContent).toContain('gezocht op BSN: niemand gevonden');
  });

  it('keeps an explanation by Enter and shows it in the row', async () => {
    const asked = answering({ 'lookUp.own': { day: '2026-11-12', today: '2026-11-12', lookUps: [lookUp()] }, 'lookUp.explain': { text: 'Vraag van een collega.', explainedAt: '2026-11-12T10:00:00Z' } });
    const user = userEvent.setup();
    render(<OwnLookUpsDialog onClose={() => {}} />);
    await screen.findByRole('listitem');
    await user.keyboard('{Enter}Vraag van een collega.{Enter}');
    expect(await screen.findByText('Toelichting: Vraag van een collega.')).toBeDefined();
    expect(asked('lookUp.explain')).toEqual([{ operationId: '0a1b2c3d4e5f6071', text: 'Vraag van een collega.' }]);
  });

  it('asks for the day before, and not for a day to come', async () => {
    const asked = answering({ 'lookUp.own': { day: '2026-11-12', today: '2026-11-12', lookUps: [] } });
    const user = userEvent.setup();
    render(<OwnLookUpsDialog onClose={() => {}} />);
    await user.click(await screen.findByRole('button', { name: 'Een dag verder' }));
    await user.click(screen.getByRole('button', { name: 'Een dag terug' }));
    expect(asked('lookUp.own')).toEqual([{ day: null }, { day: '2026-11-11' }]);
    expect(screen.getByText('Op deze dag zocht u niemand op.')).toBeDefined();
  });

  it('says with a number that it cannot be read', async () => {
    answering({ 'lookUp.own': { ok: false, problem: { kind: 'hostUnreachable', details: {} } } });
    render(<OwnLookUpsDialog onClose={() => {}} />);
    expect(await screen.findByText('KB-104')).toBeDefined();
  });
});
