import { createRequire, registerHooks } from 'node:module';
import { join } from 'node:path';
import type * as StandIn from './electron-stand-in.ts';

/*
 * Runs the built main process and the built preload script as files in plain Node, where only the module `electron` is the stand-in. Puts the
 * questions of the command line through the window's own function, and writes what came back as one line of JSON.
 *   node drive-built-main.ts <folder of the built program> <name of a question>…
 */
const [built = '', ...questions] = process.argv.slice(2);
const standIn = new URL('./electron-stand-in.ts', import.meta.url).href;
registerHooks({
  resolve: (specifier, context, next) => (specifier === 'electron' ? { url: standIn, format: 'module-typescript', shortCircuit: true } : next(specifier, context)),
});

const electron = (await import(standIn)) as typeof StandIn;
await import(join(built, 'main.js'));
while (electron.seen.windows.length === 0 && electron.seen.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));

const [window] = electron.seen.windows;
createRequire(import.meta.url)(String(window?.options.webPreferences['preload']));
const { call } = electron.exposed.get('klantbeeld') as { call: (name: string, request: unknown) => Promise<unknown> };
const replies = await Promise.all(questions.map((name) => call(name, {})));
const page = await electron.session.fromPartition('klantbeeld').handled.get('klantbeeld-app')?.(new Request('klantbeeld-app://window/index.html'));

electron.app.emit('will-quit', { preventDefault: () => {} });
while (electron.seen.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 5));
console.log(JSON.stringify({ replies, page: { status: page?.status, text: await page?.text() }, errors: electron.seen.errorBoxes, exitCode: electron.seen.exitCode }));
