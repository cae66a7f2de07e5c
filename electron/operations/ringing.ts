import { describeFault } from '../actions/fault.ts';
import { removeOldOffers, ring, type Ringing } from '../actions/offer-contact.ts';
import type { Program } from '../actions/program.ts';

export { createOfferQueue } from '../actions/offer-queue.ts';

/** How a host brings the link of a contact into the program. */
export interface Bell {
  /** what became of the token; nobody is told what lay under it */
  readonly ring: (token: string) => Promise<Ringing>;
  /** whether a window asked for offers lately; one that is hidden asks once a minute */
  readonly isHeard: () => boolean;
}

/** The bell of a program. A fault is logged and brings nothing, as a link that is not known. */
export function hangBell(program: Program): Bell {
  removeOldOffers(program);
  return {
    ring: async (token) => {
      try {
        return await ring(program, token);
      } catch (error) {
        program.log(describeFault('the link of a contact', error));
        return 'dropped';
      }
    },
    isHeard: () => program.offers.isHeard(program.clock()),
  };
}

/** The bell of a program that could not open its store. */
export const dumbBell: Bell = { ring: async () => 'dropped', isHeard: () => true };
