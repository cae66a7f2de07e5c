import { Region } from '../../components/region.tsx';
import { useWording } from '../../wording/language.ts';
import { PassageList } from './passage-list.tsx';
import { usePassages } from './use-passages.ts';

/** kennis — where there is room: what to say and to know about what has the focus. */
export function KnowledgeRegion() {
  const { knowledge: wording } = useWording();
  const passages = usePassages();
  return (
    <Region id="knowledge" title={wording.title} state={passages.length === 0 ? { kind: 'empty', sentence: wording.nothing } : { kind: 'ready' }}>
      <PassageList passages={passages} />
    </Region>
  );
}
