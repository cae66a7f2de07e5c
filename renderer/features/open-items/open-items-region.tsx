import { useMemo, useState } from 'react';
import { FailedParts } from '../../components/failed-parts.tsx';
import { useHiddenCount } from '../../components/hidden-count.ts';
import { LetterDialog } from '../../components/letter-dialog.tsx';
import { RecordDialog } from '../../components/record-dialog.tsx';
import { Region } from '../../components/region.tsx';
import { recordSubject } from '../../case/record-subject.ts';
import { useCaseFile, useSession } from '../../session/index.ts';
import { useWording } from '../../wording/language.ts';
import { OpenItemsList } from './open-items-list.tsx';
import { openItems, type OpenItem } from './open-items.ts';

/** Region 3, Wat loopt er: everything that is open, nearest date first. */
export function OpenItemsRegion() {
  const wording = useWording().openItems;
  const file = useCaseFile();
  const reload = useSession((state) => state.reload);
  const { items, failed } = useMemo(() => openItems(file), [file]);
  const { ref, hidden } = useHiddenCount();
  const [opened, setOpened] = useState<OpenItem | null>(null);
  const [first] = failed;
  const nothingToShow = items.length === 0 ? (first === undefined ? { kind: 'empty' as const, sentence: wording.none } : { kind: 'failed' as const, problem: first.problem, retry: () => void reload() }) : null;
  return (
    <Region id="openItems" title={nothingToShow?.kind === 'failed' ? wording.title : wording.titleWithCount(items.length)} subtitle={hidden === 0 || nothingToShow !== null ? undefined : wording.below(hidden)} state={nothingToShow ?? { kind: 'ready' }}>
      <FailedParts failed={failed} sentence={wording.failed} />
      <OpenItemsList items={items} onOpen={setOpened} listRef={ref} />
      {opened !== null && <Opened item={opened} onClose={() => setOpened(null)} />}
    </Region>
  );
}

/** An item with a letter opens the letter; another opens what the file tells of it. */
function Opened({ item, onClose }: { readonly item: OpenItem; readonly onClose: () => void }) {
  const file = useCaseFile();
  if (item.letterId !== null) return <LetterDialog letterId={item.letterId} onClose={onClose} />;
  const pointed = item.focus;
  const subject = pointed.kind === 'assessment' || pointed.kind === 'month' || pointed.kind === 'scenario' ? null : recordSubject(pointed.kind, pointed.id, file);
  return subject === null ? null : <RecordDialog subject={subject} onClose={onClose} />;
}
