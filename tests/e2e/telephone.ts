import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { curatedFileId, curatedHouseholds } from '../../scripts/population/curated/index.ts';
import { type Call, layCall, ringWith } from '../../scripts/telephone.ts';
import { expect, test as base } from './own-data.ts';
import { openProgram } from './support.ts';

/** The telephone beside the program: it rings as telephony does. */
interface Telephone {
  /** a citizen by the name of the practice household, or what is known of an unknown caller; gives the link */
  readonly call: (caller: string | Call['known'], minutes?: number) => Promise<string>;
  readonly again: (link: string) => Promise<void>;
  /** `npm run ring` with these words */
  readonly command: (...words: readonly string[]) => string;
}

/** A test with a telephone, on data of its own. */
export const test = base.extend<{ readonly telephone: Telephone }>({
  telephone: async ({ data, page }, use) => {
    await data.withPracticeData();
    await openProgram(page, await data.run());
    const again = async (link: string): Promise<void> => expect(await ringWith(data.place, link)).toBe('browser');
    await use({
      call: async (caller, minutes = 5) => {
        const known = typeof caller === 'string' ? {} : caller;
        const household = curatedHouseholds.find(({ name }) => name === caller);
        const link = layCall(data.place, { channel: 'telephone', fileId: household === undefined ? null : curatedFileId(household), known, minutes });
        await again(link);
        return link;
      },
      again,
      command: (...words) => execFileSync(process.execPath, [join(import.meta.dirname, '../../scripts/ring.ts'), ...words], { env: { ...process.env, KLANTBEELD_DATA: data.place.folder }, encoding: 'utf8' }),
    });
  },
});
