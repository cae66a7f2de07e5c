import Button from '@mui/material/Button';
import { useState } from 'react';
import { maskedOf } from '../../case/maskable.ts';
import { useCommand } from '../../commands/use-command.ts';
import { useAriaKey } from '../../commands/use-keys.ts';
import type { Origin } from '../../components/origin-mark.tsx';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import { Details } from '../../components/details.tsx';
import { RevealDialog } from '../../components/reveal/reveal-dialog.tsx';
import { useFormats, useWording } from '../../wording/language.ts';
import type { PersonLine } from './lines.ts';
import { personDetails } from './person-row.tsx';

interface PersonDialogProps {
  readonly line: PersonLine;
  readonly onClose: () => void;
}

/** A person of the household in full, each fact with its source and dates. What is masked is shown for a while to who says why. */
export function PersonDialog({ line, onClose }: PersonDialogProps) {
  const wording = useWording();
  const words = wording.person;
  const format = useFormats();
  const { person } = line;
  const [revealing, setRevealing] = useState(false);
  const anything = person !== null && maskedOf(person).length > 0;
  useCommand('reveal', () => setRevealing(true), anything && !revealing);
  const ariaKey = useAriaKey('reveal');
  const told = ({ source, validFrom, recordedAt }: Origin): string => wording.common.origin(wording.common.source[source], format.date(validFrom), format.date(recordedAt.slice(0, 10)));
  if (revealing && person !== null) return <RevealDialog personId={person.personId} onClose={() => setRevealing(false)} />;
  return (
    <DetailDialog
      title={person?.displayName ?? wording.household.unnamed}
      onClose={onClose}
      actions={anything && <Button variant="outlined" aria-keyshortcuts={ariaKey} onClick={() => setRevealing(true)}>{wording.reveal.inDialog}</Button>}
    >
      <Details
        rows={[
          [words.names, person === null ? null : [person.title, person.givenNames, person.prefix, person.familyName].filter((part) => part !== '').join(' ')],
          [words.birth, person === null || person.birthDate === '' ? wording.common.unknown : format.dateInSentence(person.birthDate)],
          [words.death, line.deathDate === null ? null : line.deathDate === '' ? wording.common.unknown : format.dateInSentence(line.deathDate)],
          [words.bsn, person === null || person.bsnMasked === '' ? wording.common.unknown : person.bsnMasked],
          [words.address, person === null ? null : person.addressSecret ? wording.identity.secretAddressTold : [person.addressLine, [person.postcode.slice(0, 4), person.postcode.slice(4).trim()].join(' ').trim(), person.place].filter((part) => part !== '').join(', ')],
          [words.inHousehold, [wording.household.role[line.role], line.present.from === null ? null : wording.household.since(format.dateInSentence(line.present.from)), line.present.to === null ? null : wording.household.until(format.dateInSentence(line.present.to))].filter((part) => part !== null).join(', ')],
          [words.details, personDetails(line, wording, format).slice(1).join(', ')],
          ...line.origins.map(({ fact, origin }) => [words.originOf[fact], told(origin)] as const),
        ]}
      />
    </DetailDialog>
  );
}
