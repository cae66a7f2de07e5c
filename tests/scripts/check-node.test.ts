import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const script = join(import.meta.dirname, '../../scripts/check-node.mjs');

/** Runs the check as another version of Node would. */
function runAs(version: string): { status: number | null; stderr: string } {
  const pretend = `Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '${version}' } });`;
  const { status, stderr } = spawnSync(process.execPath, ['--import', `data:text/javascript,${encodeURIComponent(pretend)}`, script], { encoding: 'utf8' });
  return { status, stderr };
}

describe('the check of Node', () => {
  it.each(['22.18.0', '24.21.0', '26.0.0'])('lets %s run', (version) => {
    expect(runAs(version)).toEqual({ status: 0, stderr: '' });
  });

  it.each(['18.20.0', '20.20.2', '22.17.1'])('says to whoever runs %s what is needed, in both languages', (version) => {
    expect(runAs(version)).toEqual({
      status: 1,
      stderr: `Klantbeeld heeft Node 22.18 of nieuwer nodig; dit is Node ${version}. Installeer een nieuwere Node en probeer het opnieuw.\nKlantbeeld needs Node 22.18 or newer; this is Node ${version}. Install a newer Node and try again.\n`,
    });
  });
});
