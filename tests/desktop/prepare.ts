import { buildWhenChanged } from '../../scripts/build.ts';

/** Once before the tests of the desktop program: what they read as files is built. */
export default async function prepare(): Promise<void> {
  await buildWhenChanged('renderer');
  await buildWhenChanged('electron');
}
