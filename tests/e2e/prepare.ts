import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildWhenChanged } from '../../scripts/build.ts';
import { chromiumPath } from '../../scripts/chromium.ts';
import { copyPracticeData } from '../../scripts/practice-data.ts';

/** Once before all tests: there is a Chromium, the window and the browser host are built, and the practice data that every worker copies is made. */
export default async function prepare(): Promise<void> {
  chromiumPath();
  await buildWhenChanged('renderer');
  await buildWhenChanged('browser');
  const folder = mkdtempSync(join(tmpdir(), 'klantbeeld-e2e-'));
  await copyPracticeData(folder);
  rmSync(folder, { recursive: true, force: true });
}
