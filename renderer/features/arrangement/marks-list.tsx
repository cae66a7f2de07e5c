import { styled } from '@mui/material/styles';
import type { Mark } from '../../../shared/rules/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWords } from '../../wording/words.ts';
import { LegalReference } from '../../components/legal-reference.tsx';

interface MarksListProps {
  readonly marks: readonly Mark[];
}

/** What an answer about money rests on besides the law, each once: a choice of the program, a reading, or what nobody published. */
export function MarksList({ marks }: MarksListProps) {
  const words = useWords();
  const { capacity, common } = words.wording;
  const once = marks.filter(({ term }, index) => marks.findIndex((other) => other.term === term) === index);
  if (once.length === 0) return null;
  return (
    <List aria-label={capacity.restsOn}>
      {once.map(({ kind, term, basis }) => (
        <li key={term}>
          {common.restsOnWhat(common.restsOn[kind], words.term(term))} {basis !== null && <LegalReference basis={basis} />}
        </li>
      ))}
    </List>
  );
}

const List = styled('ul')({ display: 'grid', gap: 1, fontSize: measure('textSmall'), color: colour('inkSoft') });
