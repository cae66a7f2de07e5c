import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtPage } from '../../electron/browser/serve.ts';
import { startBrowserHost, type Started } from '../../electron/browser/start.ts';
import { type DataFolder, openDataFolder } from '../../electron/host/data-folder.ts';
import { storeKey } from '../../electron/store/key-file.ts';
import { closeStore } from '../../electron/store/handles.ts';
import { openStore } from '../../electron/store/open-store.ts';

/** A data folder with an empty practice store, and a page of one line with one script. */
export async function newDataFolder(): Promise<{ place: DataFolder; page: string; remove: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-host-'));
  const place = openDataFolder(join(folder, 'data'));
  await closeStore(await openStore({ path: place.store, key: storeKey(place), create: { practice: true, practiceDate: '2026-11-12' } }));
  const page = join(folder, 'page');
  mkdirSync(join(page, 'assets'), { recursive: true });
  writeFileSync(join(page, 'index.html'), '<!doctype html><title>Klantbeeld</title>');
  writeFileSync(join(page, 'assets/window-0a1b2c3d.js'), 'export {};');
  return { place, page, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** The real host on the folder. */
export async function startOn(place: DataFolder, page: string): Promise<Extract<Started, { here: true }>> {
  const started = await startBrowserHost({ place, page: builtPage(page) });
  if (!started.here) throw new Error('another host has this folder');
  return started;
}

/** The cookie that the host gives for one of its links. */
export async function enter(link: string): Promise<string> {
  const response = await fetch(link);
  return (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
}

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** Sends exactly these headers: `fetch` does not let a Host or an Origin be invented. */
export function send(url: string, { method = 'POST', headers = {}, body = '' }: { method?: string; headers?: Record<string, string>; body?: string | Buffer }): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const request = httpRequest(url, { method, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks).toString('utf8') }));
    });
    request.on('error', reject);
    request.end(body);
  });
}
