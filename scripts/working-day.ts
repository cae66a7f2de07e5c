import type { Page } from '@playwright/test';

/** A citizen who calls, by what the caseworker types. */
export interface DayCaller {
  readonly fileId: string;
  readonly bsn: string;
}

/** A contact as it was played; what must stand in the store at the end of the day. */
export interface PlayedContact {
  /** `null`: a general question */
  readonly fileId: string | null;
  readonly channel: 'telephone' | 'chat';
  readonly kind: 'note' | 'agreement';
  readonly text: string;
  readonly verified: boolean;
}

/** What a day came to. */
export interface PlayedDay {
  readonly contacts: readonly PlayedContact[];
  /** from Enter behind a BSN to the whole picture, in milliseconds */
  readonly pictures: readonly number[];
}

export interface DayHost {
  readonly page: Page;
  /** ends the program as a power cut does, starts it again and opens its window */
  readonly killAndStart: () => Promise<void>;
}

/** How many contacts go on at once, wave after wave: sixty in all, eight at the peaks. */
const waves = [8, 4, 8, 4, 8, 4, 8, 4, 8, 4] as const;

/**
 * A simulated working day: sixty contacts by keyboard and screen, on the telephone, by chat and without a person, up to eight at once. In the middle of every peak, as soon as the screen says that the last words are kept, the program is killed;
 * what was typed must be there again.
 */
export async function playDay({ page, killAndStart }: DayHost, callers: readonly DayCaller[]): Promise<PlayedDay> {
  const contacts: PlayedContact[] = [];
  const pictures: number[] = [];
  for (const size of waves) {
    const wave: PlayedContact[] = [];
    for (let place = 0; place < size; place += 1) {
      const number = contacts.length + place;
      // General questions stand behind the files, so that they are the last of their wave.
      const caller = place === size - 1 && size === 4 ? null : (callers[number % callers.length] ?? null);
      const played = planned(number, caller, place);
      if (caller === null) await beginGeneral(page);
      else pictures.push(await begin(page, caller, played.channel));
      if (played.verified) await verify(page);
      await write(page, played);
      wave.push(played);
    }
    if (size === 8) {
      // Of the contacts before it what was typed was kept before.
      await page.getByRole('contentinfo').getByText(/^Concept bewaard/).waitFor();
      await killAndStart();
    }
    for (const played of wave) await wrapUp(page, played);
    contacts.push(...wave);
  }
  return { contacts, pictures };
}

function planned(number: number, caller: DayCaller | null, place: number): PlayedContact {
  return {
    fileId: caller?.fileId ?? null, channel: place === 0 || caller === null ? 'telephone' : 'chat', kind: caller !== null && number % 3 === 0 ? 'agreement' : 'note',
    text: `Gesprek ${number + 1} van de oefendag: gevraagd en uitgelegd.`, verified: caller !== null && number % 4 === 0,
  };
}

async function beginGeneral(page: Page): Promise<void> {
  await page.keyboard.press('Control+Shift+N');
  await page.getByRole('heading', { level: 1, name: 'Algemene vraag' }).waitFor();
}

async function begin(page: Page, { bsn }: DayCaller, channel: PlayedContact['channel']): Promise<number> {
  await page.keyboard.press('Control+N');
  const dialog = page.getByRole('dialog');
  if (channel === 'chat') {
    await dialog.getByRole('button', { name: 'Chat' }).click();
    await dialog.locator('[data-search-field]').focus();
  }
  await page.keyboard.type(bsn);
  const begun = performance.now();
  await page.keyboard.press('Enter');
  await dialog.waitFor({ state: 'detached' });
  await page.locator('[data-region="explanation"]').waitFor();
  const picture = performance.now() - begun;
  await page.locator('[data-region="allowances"] tbody [tabindex="0"]:focus').waitFor();
  return picture;
}

/** Where the file has questions enough for it; one that has not stays as it is. */
async function verify(page: Page): Promise<void> {
  await page.keyboard.press('F4');
  for (const key of ['Space', 'Space', 'Enter']) await page.keyboard.press(key);
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

async function write(page: Page, { kind, text }: PlayedContact): Promise<void> {
  const region = page.locator('[data-region="conversation"]');
  await region.waitFor();
  if (kind === 'agreement') await region.getByRole('button', { name: 'Afspraak', exact: true }).click();
  await region.locator('textarea').focus();
  // As a paste comes: it is kept all the same, and the day is not spent on keys.
  await page.keyboard.insertText(text);
  if (kind === 'agreement') await region.getByRole('textbox', { name: 'Vóór' }).fill('1-12-2026');
}

/** The first tab is the oldest contact of the wave: what was typed is there, and two keys keep it. */
async function wrapUp(page: Page, { text }: PlayedContact): Promise<void> {
  await page.keyboard.press('Control+1');
  await page.waitForFunction((expected) => document.querySelector<HTMLTextAreaElement>('[data-region="conversation"] textarea')?.value === expected, text);
  await page.keyboard.press('Control+Enter');
  await page.keyboard.press('Enter');
  await page.waitForFunction((gone) => document.querySelector<HTMLTextAreaElement>('[data-region="conversation"] textarea')?.value !== gone && document.querySelector('[data-region="conversation"] form') === null, text);
}
