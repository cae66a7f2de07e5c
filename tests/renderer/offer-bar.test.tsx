import { act, cleanup, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it } from 'vitest';
// What a conversation needs is fetched when the first one begins: here before, so that no test waits for it.
import '../../renderer/program/conversations.ts';
import { useCommandKeys } from '../../renderer/commands/use-command.ts';
import { OfferBar } from '../../renderer/features/offers/index.ts';
import { searchText, useOffers } from '../../renderer/program/offers.ts';
import { useProgram } from '../../renderer/program/program.ts';
import { emptyBody } from '../../shared/models/conversation.ts';
import type { Offer } from '../../shared/models/offer.ts';
import type { OpenConversation } from '../../shared/models/operations.ts';
import { answering } from './bridge.ts';

const offerId = 'a'.repeat(64);
const citizen: Offer = { kind: 'citizen', offerId, channel: 'telephone', at: '2026-11-12T09:00:00Z', name: 'Sanne de Vries', going: false };
const conversation: OpenConversation = { id: 'contact-1', fileId: 'file-1', channel: 'telephone', startedAt: '2026-11-12T09:00:00Z', keptAt: '2026-11-12T09:00:00Z', body: emptyBody, askedBefore: [], takenOver: null };

function Window() {
  useCommandKeys();
  return <><OfferBar /><main><label>Notitie <textarea /></label><button type="button">Openen</button></main></>;
}

function begin() {
  useProgram.setState({ sessions: [], generals: [], current: null, general: null });
  useOffers.setState({ offers: [], problem: null, known: {} });
  render(<Window />);
  return userEvent.setup();
}

afterEach(cleanup);

describe('an offered contact', () => {
  it('is told aloud without a word of how it was found, and takes no focus', async () => {
    answering({ 'contact.offers': { offers: [citizen] } });
    const user = begin();
    await user.type(screen.getByRole('textbox'), 'Vraagt');
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Telefoon: Sanne de Vries .*Aannemen: F7\.$/));
    await user.keyboard(' naar{Enter}');
    expect([screen.getByRole<HTMLTextAreaElement>('textbox').value, document.activeElement]).toEqual(['Vraagt naar\n', screen.getByRole('textbox')]);
  });

  it('is not accepted by Enter on a button, which means something else there, and is by F7', async () => {
    const asked = answering({ 'contact.offers': { offers: [citizen] }, 'contact.accept': { ok: false, problem: { kind: 'tokenUsed', details: {} } } });
    const user = begin();
    const accept = await screen.findByRole('button', { name: /Aannemen/ });
    act(() => screen.getByRole('button', { name: 'Openen' }).focus());
    await user.keyboard('{Enter}');
    await waitFor(() => expect(accept.textContent).toBe('Aannemen F7'));
    expect(asked('contact.accept')).toEqual([]);
    await user.keyboard('{F7}');
    await screen.findByText('KB-653');
    expect(asked('contact.accept')).toEqual([{ offerId }]);
  });

  it('that is accepted while its file cannot be read says so until it was read, and its conversation is not begun twice', async () => {
    answering({ 'contact.offers': { offers: [citizen] } });
    const user = begin();
    await screen.findByRole('button', { name: /Aannemen/ });
    const asked = answering({ 'contact.offers': { offers: [] }, 'contact.accept': { conversation, known: {} }, 'case.open': { ok: false, problem: { kind: 'storeBusy', details: {} } } });
    await user.keyboard('{F7}{F7}');
    await screen.findByText('KB-406');
    await user.click(screen.getByRole('button', { name: 'Sluiten' }));
    await waitFor(() => expect(screen.queryByText('KB-406')).toBeNull());
    expect(asked('contact.accept')).toEqual([{ offerId }]);
  });

  it('that is put aside with the mouse leaves the keyboard where it was', async () => {
    const asked = answering({ 'contact.offers': { offers: [citizen] }, 'contact.decline': {} });
    const user = begin();
    await user.type(screen.getByRole('textbox'), 'Vraagt');
    await user.click(await screen.findByRole('button', { name: 'Niet nu' }));
    expect([document.activeElement, asked('contact.decline')]).toEqual([screen.getByRole('textbox'), [{ offerId }]]);
  });

  it('that is put aside with the keyboard in the bar gives the keyboard back', async () => {
    answering({ 'contact.offers': { offers: [citizen] }, 'contact.decline': {} });
    const user = begin();
    const decline = await screen.findByRole('button', { name: 'Niet nu' });
    act(() => screen.getByRole('textbox').focus());
    act(() => decline.focus());
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
  });

  it('names nobody in the title of the window', async () => {
    answering({ 'contact.offers': { offers: [citizen] } });
    begin();
    await waitFor(() => expect(document.title).toBe('Er wacht een contact · Klantbeeld'));
  });
});

describe('what is known of a caller', () => {
  it.each([
    [{ familyName: 'de Vries', birthDate: '1987-03-12', postcode: '8011AB', houseNumber: '12' }, 'de Vries 12-03-1987'],
    [{ postcode: '8011AB', houseNumber: '12', familyName: 'de Vries' }, '8011AB 12'],
    [{ postcode: '8011AB' }, '8011AB'],
    [{ birthDate: '1987-03-12' }, '12-03-1987'],
    [{ familyName: 'de Vries' }, 'de Vries'],
    [{}, ''],
  ])('is searched by as it would be typed: %j', (known, text) => {
    expect(searchText(known)).toBe(text);
  });
});
