import { decide } from './decide.ts';
import type { Dossier } from './dossier.ts';
import { letterText } from './letters/dutch.ts';
import { rents } from './life.ts';
import type { RentDrawn } from './life.ts';
import { recoverAll } from './recover.ts';
import { sendLetter } from './send-letter.ts';
import { touchedBy } from './talk.ts';

/**
 * Around 5 March 2026 some 44,000 decisions about the housing allowance of 2025 were wrong: the service costs had been left out.
 * The landlord's record stood in the store without them for two weeks, the decision followed it, and was replaced.
 */
export function serviceCostsGoWrong(dossier: Dossier, home: RentDrawn): void {
  rents(dossier, { ...home, cleaning: '0', caretaker: '0' }, null, '2026-03-02');
  const wrong = decide(dossier, { dated: '2026-03-05', year: 2025, kind: 'revisedAdvance', allowances: ['housing'], reason: 'Uw servicekosten tellen niet mee.' });
  recoverAll(dossier, wrong, { kind: 'annulled', on: '2026-03-27' });
  rents(dossier, home, null, '2026-03-18');
  const correction = sendLetter(dossier, { dated: '2026-03-20', kind: 'correction', subject: 'Excuses: onze brief over uw huurtoeslag 2025 klopte niet', body: () => letterText(dossier, [
    'Begin maart kreeg u van ons een brief over uw huurtoeslag 2025. Die brief klopte niet. Door een fout van ons waren uw servicekosten weggevallen.',
    'U hoeft niets te doen en niets terug te betalen. U krijgt een nieuwe beschikking waarin uw servicekosten weer meetellen. Hebt u al iets betaald? Dan krijgt u het terug.',
    'Het spijt ons dat wij u onnodig hebben laten schrikken.',
  ]) });
  decide(dossier, { dated: '2026-03-27', year: 2025, kind: 'revisedAdvance', allowances: ['housing'], reason: 'Deze beschikking vervangt die van 5 maart. Uw servicekosten tellen weer mee.' });
  touchedBy(dossier, 'serviceCosts2025', '2026-03-05', '2026-03-27', [wrong[0]?.decision.letterId ?? null, correction]);
}
