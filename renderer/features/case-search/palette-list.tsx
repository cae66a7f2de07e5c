import { styled } from '@mui/material/styles';
import { useEffect } from 'react';
import type { PaletteEntry, PaletteGroup } from '../../commands/palette.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

interface PaletteListProps {
  readonly id: string;
  readonly groups: readonly PaletteGroup[];
  readonly pointed: PaletteEntry | null;
  readonly onChoose: (entry: PaletteEntry) => void;
}

/** What can be done beside finding a person. The keyboard stays in the search box, which moves through it. */
export function PaletteList({ id, groups, pointed, onChoose }: PaletteListProps) {
  const wording = useWording().palette;
  useEffect(() => {
    if (pointed !== null) document.getElementById(optionId(id, pointed))?.scrollIntoView({ block: 'nearest' });
  }, [id, pointed]);
  return (
    <List role="listbox" id={id} aria-label={wording.list}>
      {groups.filter(({ entries }) => entries.length > 0).map((group) => (
        <div key={group.id} role="group" aria-labelledby={`${id}-${group.id}`}>
          <Head id={`${id}-${group.id}`}>{group.title}</Head>
          {group.entries.map((entry) => (
            <Option
              key={entry.id} role="option" id={optionId(id, entry)} aria-selected={entry === pointed} aria-disabled={entry.whyNot !== null}
              // The focus stays where the text is typed.
              onMouseDown={(event) => event.preventDefault()} onClick={() => onChoose(entry)}
            >
              <span>{entry.name}</span>
              {entry.whyNot !== null && <small>{entry.whyNot}</small>}
              {entry.key !== null && <kbd>{entry.key}</kbd>}
            </Option>
          ))}
        </div>
      ))}
    </List>
  );
}

export function optionId(list: string, { id }: PaletteEntry): string {
  return `${list}-option-${id}`;
}

const List = styled('div')({ maxHeight: 'min(340px, max(104px, 100vh - 260px))', overflow: 'auto', border: `1px solid ${colour('line')}`, borderRadius: 6 });

const Head = styled('div')({ padding: `6px ${measure('inset')} 4px`, fontSize: measure('textSmall'), fontWeight: 600, color: colour('inkSoft') });

const Option = styled('div')({
  display: 'flex',
  alignItems: 'center',
  gap: 12,
  minHeight: measure('row'),
  padding: `4px ${measure('inset')} 4px calc(${measure('inset')} - 3px)`,
  borderLeft: '3px solid transparent',
  cursor: 'pointer',
  '& span': { flex: 1, minWidth: 0 },
  '& small': { fontSize: measure('textSmall'), color: colour('inkWeak') },
  '@media (max-width: 639px)': { flexWrap: 'wrap', rowGap: 0, '& span': { flexBasis: '50%' }, '& small': { flexBasis: '100%', order: 1 } },
  '&:hover': { backgroundColor: colour('lineSoft') },
  '&[aria-disabled="true"]': { color: colour('inkWeak'), cursor: 'default' },
  '&[aria-selected="true"]': { backgroundColor: colour('accentGround'), borderLeftColor: colour('accent') },
  '@media (forced-colors: active)': { '&[aria-selected="true"]': { outline: '2px solid Highlight', outlineOffset: -2 } },
});
