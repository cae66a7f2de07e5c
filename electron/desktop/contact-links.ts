import type { App } from 'electron';
import { tokenInLink } from '../../shared/models/offer.ts';

/** The links of contacts that the system hands to the program. */
export interface ContactLinks {
  /** gives each token on from now, those that came while the program started first */
  readonly connect: (take: (token: string) => void) => void;
}

const atMost = 9;

/**
 * `klantbeeld://contact/…` — on macOS the system tells the program that runs, also before it is ready; elsewhere it starts the program with the link, and a second start tells the first.
 * Only the packed program says that such links are its own: one that runs from its sources has no place that stays.
 */
export function openContactLinks(app: App, given: readonly string[] = process.argv): ContactLinks {
  if (app.isPackaged) app.setAsDefaultProtocolClient('klantbeeld');
  let early: readonly string[] = tokensIn(given);
  let take = (token: string): void => void (early = [...early, token].slice(-atMost));
  app.on('open-url', (event, link) => {
    event.preventDefault();
    for (const token of tokensIn([link])) take(token);
  });
  app.on('second-instance', (_event, started) => {
    for (const token of tokensIn(started)) take(token);
  });
  return {
    connect: (next) => {
      take = next;
      for (const token of early) next(token);
      early = [];
    },
  };
}

/** Whether a second start was for a contact, and not by somebody who wants to see the window. */
export function bringsContact(given: readonly string[]): boolean {
  return tokensIn(given).length > 0;
}

function tokensIn(given: readonly string[]): readonly string[] {
  return given.flatMap((text) => tokenInLink(text) ?? []);
}
