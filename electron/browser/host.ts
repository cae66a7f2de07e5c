/** What a start of the browser host needs, to be built into one file. */
export { builtPage } from './serve.ts';
export { startBrowserHost } from './start.ts';
