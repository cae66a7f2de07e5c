import { styled } from '@mui/material/styles';
import { flushSync } from 'react-dom';
import { create } from 'zustand';
import { QuietButton } from '../../components/quiet-button.tsx';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { PassageList } from './passage-list.tsx';
import { usePassages } from './use-passages.ts';

/** Whether the fold is open: it stays so from one thing to the next. */
const useFold = create<{ readonly open: boolean }>()(() => ({ open: false }));

/** kennis — under the answer, where it has no place of its own: a line that opens. */
export function KnowledgeFold() {
  const { knowledge: wording } = useWording();
  const passages = usePassages();
  const { open } = useFold();
  if (passages.length === 0) return null;
  return (
    <Part data-knowledge="">
      <button type="button" aria-expanded={open} onClick={() => useFold.setState({ open: !open })}>
        <span aria-hidden>{open ? '▾' : '▸'}</span> {wording.count(passages.length)}
      </button>
      {open && <PassageList passages={passages} />}
    </Part>
  );
}

/** In the head of the answer: how many passages there are, and straight to the first. */
export function KnowledgeSwitch() {
  const { knowledge: wording } = useWording();
  const { length } = usePassages();
  if (length === 0) return null;
  const go = (): void => {
    flushSync(() => useFold.setState({ open: true }));
    const part = document.querySelector<HTMLElement>('[data-knowledge]');
    part?.scrollIntoView({ block: 'start' });
    part?.querySelector<HTMLElement>('[data-list-item="0"]')?.focus({ preventScroll: true });
  };
  return <QuietButton type="button" title={wording.list} onClick={go}>{wording.count(length)}</QuietButton>;
}

const Part = styled('section')({
  borderTop: `1px solid ${colour('lineSoft')}`,
  '& > button': {
    width: '100%', minHeight: measure('row'), padding: `0 ${measure('inset')}`, border: 0, background: 'none', color: colour('inkSoft'), font: 'inherit', fontSize: measure('textSmall'), fontWeight: 600, textAlign: 'left', cursor: 'pointer',
  },
  '& > button:hover': { backgroundColor: colour('lineSoft') },
});
