import { styled } from '@mui/material/styles';
import { useListNavigation } from '../../components/list-navigation.ts';
import { RowButton, RowLine } from '../../components/row-button.tsx';
import { pointInCases, type OpenedCases } from '../../program/cases.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

interface CaseListProps {
  readonly opened: OpenedCases;
}

/** The cases of a file with several: ↑ ↓ move, and the case that is reached is looked at. */
export function CaseList({ opened: { lines, chosen } }: CaseListProps) {
  const wording = useWording().cases;
  const { listProps, itemProps } = useListNavigation({ count: lines.length, start: chosen, onReach: (index) => pointInCases({ chosen: index, month: null }) });
  return (
    <Card aria-label={wording.list}>
      <h2>{wording.list}</h2>
      <ul {...listProps}>
        {lines.map(({ number, id, reading }, index) => (
          <li key={number}>
            <RowButton type="button" {...itemProps(index)} aria-current={index === chosen ? 'true' : undefined} onClick={() => pointInCases({ chosen: index, month: null })}>
              <RowLine><strong>{id ?? wording.unnamed(number)}</strong><span>{number}</span></RowLine>
              <RowLine data-weak>{reading.ok ? reading.case.year : wording.broken}</RowLine>
            </RowButton>
          </li>
        ))}
      </ul>
    </Card>
  );
}

const Card = styled('nav')({
  display: 'flex',
  flexDirection: 'column',
  minHeight: 0,
  backgroundColor: colour('card'),
  border: `1px solid ${colour('line')}`,
  borderRadius: 8,
  overflow: 'hidden',
  '& h2': { fontSize: measure('textSmall'), fontWeight: 600, color: colour('inkSoft'), padding: `7px ${measure('inset')}`, borderBottom: `1px solid ${colour('lineSoft')}` },
  '& ul': { overflow: 'auto', minHeight: 0 },
  '& strong': { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& [aria-current="true"]': { backgroundColor: colour('accentGround') },
});
