import { styled } from '@mui/material/styles';
import { ground as grounds, type Ground } from '../../../shared/models/verification.ts';
import { present } from '../../case/parts.ts';
import { useListNavigation } from '../../components/list-navigation.ts';
import { useCaseFile } from '../../session/index.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';

interface GroundChoiceProps {
  readonly ground: Ground;
  /** Enter or a click: this is the ground, and on to the questions */
  readonly onChoose: (ground: Ground) => void;
}

/** The grounds on which somebody can speak for a citizen, that of an authorisation first. */
const choices: readonly Ground[] = [...grounds.options.filter((one) => one !== 'none'), 'none'];

/** On what ground somebody else speaks for the citizen, with what the file knows of it. */
export function GroundChoice({ ground, onChoose }: GroundChoiceProps) {
  const wording = useWording().verification;
  const file = useCaseFile();
  const onFile = present(file.marks).filter(({ kind, until }) => kind === 'guardianship' && (until === null || until >= file.today));
  const { listProps, itemProps } = useListNavigation({
    count: choices.length,
    start: Math.max(0, choices.indexOf(ground)),
  });
  return (
    <Block>
      <h3>{wording.groundTitle}</h3>
      <p>{onFile.length === 0 ? wording.notOnFile : onFile.map(({ about }) => wording.onFile(about)).join(' ')}</p>
      <div {...listProps} role="radiogroup" aria-label={wording.groundTitle}>
        {choices.map((choice, index) => (
          <button key={choice} type="button" role="radio" aria-checked={choice === ground} data-ground={choice} {...itemProps(index)} onClick={() => onChoose(choice)}>
            <b>{wording.ground[choice]}</b> <span>{wording.groundSays[choice]}</span>
          </button>
        ))}
      </div>
    </Block>
  );
}

const Block = styled('div')({
  display: 'grid',
  gap: 4,
  '& h3': { fontSize: measure('text'), fontWeight: 600 },
  '& p': { color: colour('inkSoft'), fontSize: measure('text') },
  '& [role="radiogroup"]': { border: `1px solid ${colour('line')}`, borderRadius: 6, overflow: 'hidden' },
  '& button': { width: '100%', border: 0, background: 'none', font: 'inherit', color: 'inherit', textAlign: 'left', display: 'grid', gridTemplateColumns: '150px minmax(0, 1fr)', gap: 8, minHeight: 30, alignItems: 'center', padding: '3px 10px', cursor: 'pointer', '@media (max-width: 639px)': { gridTemplateColumns: 'minmax(0, 1fr)', gap: 0 } },
  '& button + button': { borderTop: `1px solid ${colour('lineSoft')}` },
  '& button b': { fontWeight: 500 },
  '& button span': { color: colour('inkSoft') },
  '& button[aria-checked="true"]': { backgroundColor: colour('accentGround') },
  '& button:focus-visible': { outlineOffset: -2 },
});
