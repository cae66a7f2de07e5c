import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { useState } from 'react';
import { passageOf, type Passage } from '../knowledge/index.ts';
import { colour, measure } from '../theme.ts';
import { useFormats, useLanguage, useWording } from '../wording/language.ts';
import { DetailDialog } from './detail-dialog.tsx';
import { HiddenText } from './hidden-text.tsx';

interface KnowledgeDialogProps {
  /** id of the passage: the same in both languages */
  readonly id: string;
  readonly onClose: () => void;
}

/** kennispassage — one passage whole: what to say, what to know, and what it rests on. */
export function KnowledgeDialog({ id, onClose }: KnowledgeDialogProps) {
  const wording = useWording().knowledge;
  const passage = passageOf(id, useLanguage());
  const [copied, setCopied] = useState('');
  if (passage === null) return <DetailDialog title={wording.title} onClose={onClose}><p>{wording.gone}</p></DetailDialog>;
  const copy = (): void => void navigator.clipboard.writeText(passage.say).then(() => setCopied(wording.copied));
  return (
    <DetailDialog
      title={passage.title}
      onClose={onClose}
      actions={<><Copied role="status">{copied}</Copied><Button variant="outlined" color="inherit" onClick={copy}>{wording.copy}</Button></>}
    >
      <Say><HiddenText>{wording.say} </HiddenText>{passage.say}</Say>
      {passage.blocks.map((block) => (block.kind === 'list' ? <List key={block.items.join()}>{block.items.map((item) => <li key={item}>{item}</li>)}</List> : <Text key={block.text}>{block.text}</Text>))}
      <RestsOn passage={passage} />
    </DetailDialog>
  );
}

/** The sources with their addresses as text: the program opens nothing outside itself. */
function RestsOn({ passage: { sources, checkedOn, confidence } }: { readonly passage: Passage }) {
  const wording = useWording().knowledge;
  const format = useFormats();
  return (
    <Foot>
      <h3>{wording.sources}</h3>
      <ul>{byLink(sources).map(({ names, link }) => <li key={names}>{names}{link !== null && <small>{link}</small>}</li>)}</ul>
      {confidence !== 'high' && <p data-certainty={confidence}>{wording.confidence[confidence]}</p>}
      <p>{wording.checkedOn(format.dateInSentence(checkedOn))}</p>
    </Foot>
  );
}

/** Articles of one law stand on one line, with the address of its text once. */
function byLink(sources: Passage['sources']): readonly { readonly names: string; readonly link: string | null }[] {
  const links = [...new Set(sources.map(({ link, name }) => link ?? name))];
  return links.map((key) => {
    const same = sources.filter(({ link, name }) => (link ?? name) === key);
    return { names: same.map(({ name }) => name).join(' · '), link: same[0]?.link ?? null };
  });
}

const Say = styled('p')({ backgroundColor: colour('accentGround'), borderRadius: 6, padding: '8px 12px', fontSize: measure('textReading'), lineHeight: 1.45, textWrap: 'pretty' });

const Text = styled('p')({ fontSize: measure('textReading'), lineHeight: 1.5, textWrap: 'pretty' });

const List = styled('ul')({ fontSize: measure('textReading'), lineHeight: 1.45, paddingLeft: 18, listStyle: 'disc', '& li + li': { marginTop: 4 } });

const Foot = styled('section')({
  paddingTop: 10,
  borderTop: `1px solid ${colour('lineSoft')}`,
  color: colour('inkSoft'),
  display: 'grid',
  gap: 4,
  '& h3': { fontSize: measure('text'), fontWeight: 600, color: colour('ink') },
  '& li + li': { marginTop: 3 },
  '& small': { display: 'block', fontSize: measure('textSmall'), color: colour('inkWeak'), overflowWrap: 'anywhere' },
  // What is not certain is marked by its words and by a broken line.
  '& [data-certainty]': { borderLeft: `2px dashed ${colour('lineField')}`, paddingLeft: 8, marginTop: 4 },
});

const Copied = styled('span')({ alignSelf: 'center', marginRight: 'auto', color: colour('inkSoft') });
