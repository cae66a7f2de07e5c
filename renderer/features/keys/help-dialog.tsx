import { styled } from '@mui/material/styles';
import { commandIds, commandPlaces, commands } from '../../commands/commands.ts';
import { CommandKey } from '../../components/command-key.tsx';
import { DetailDialog } from '../../components/detail-dialog.tsx';
import type { RegionId } from '../../layout/regions.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

interface HelpDialogProps {
  /** where the focus was when help was asked */
  readonly region: RegionId | null;
  readonly onClose: () => void;
}

/** F1: every key of the command table, by the place where it works. */
export function HelpDialog({ region, onClose }: HelpDialogProps) {
  const wording = useWording();
  return (
    <DetailDialog title={wording.help.title} onClose={onClose} size="wide">
      {region !== null && <p>{wording.help.here(wording.regionNames[region])}</p>}
      <Columns>
        {commandPlaces.map((place) => (
          <section key={place}>
            <h3>{wording.help.places[place]}</h3>
            <dl>
              {commandIds.filter((id) => commands[id].where === place).map((id) => (
                <div key={id}>
                  <dt><CommandKey of={id} /></dt>
                  <dd>{wording.commandWords[id].name}</dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </Columns>
      <Small>{wording.help.typeToFind}</Small>
    </DetailDialog>
  );
}

const Columns = styled('div')({
  columns: '2 320px',
  columnGap: 32,
  '& section': { breakInside: 'avoid', marginBottom: 14 },
  '& h3': { fontSize: measure('textSmall'), fontWeight: 600, color: colour('inkSoft'), marginBottom: 4 },
  '& dl > div': { display: 'grid', gridTemplateColumns: '118px 1fr', gap: 8, padding: '2px 0', alignItems: 'baseline' },
});

const Small = styled('p')({ color: colour('inkSoft'), fontSize: measure('textSmall') });
