import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { KnowledgeDialog } from '../../components/knowledge-dialog.tsx';
import { useListNavigation } from '../../components/list-navigation.ts';
import { RowButton } from '../../components/row-button.tsx';
import type { Passage } from '../../knowledge/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

interface PassageListProps {
  readonly passages: readonly Passage[];
}

/** Each passage by its title and the beginning of what to say. Enter opens it whole. */
export function PassageList({ passages }: PassageListProps) {
  const { knowledge: wording } = useWording();
  const [opened, setOpened] = useState<string | null>(null);
  const { listProps, itemProps } = useListNavigation({ count: passages.length, onOpen: (index) => setOpened(passages[index]?.id ?? null) });
  return (
    <>
      <ul {...listProps} aria-label={wording.list}>
        {passages.map(({ id, title, say }, index) => (
          <li key={id}>
            <Row type="button" {...itemProps(index)} onClick={() => setOpened(id)}>
              <b>{title}</b>
              <span>{say}</span>
            </Row>
          </li>
        ))}
      </ul>
      {opened !== null && <KnowledgeDialog id={opened} onClose={() => setOpened(null)} />}
    </>
  );
}

const Row = styled(RowButton)({
  padding: `6px ${measure('inset')}`,
  '& b, & span': { display: 'block', overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
  '& b': { fontWeight: 500 },
  '& span': { fontSize: measure('textSmall'), color: colour('inkSoft') },
  'li:last-child > &': { borderBottom: 0 },
});
