import Button from '@mui/material/Button';
import { styled } from '@mui/material/styles';
import { commandIds, commandPlaces, commands, isChangeable } from '../../commands/commands.ts';
import type { CommandId } from '../../commands/commands.ts';
import { CommandKey } from '../../components/command-key.tsx';
import { HiddenText } from '../../components/hidden-text.tsx';
import { useListNavigation } from '../../components/list-navigation.ts';
import { RowButton } from '../../components/row-button.tsx';
import { useKeys } from '../../commands/use-keys.ts';
import { colour, measure } from '../../theme.ts';
import { useWording } from '../../wording/language.ts';
import { useNewKey } from './use-new-key.ts';

const changeable = commandPlaces.flatMap((place) => commandIds.filter((id) => commands[id].where === place && isChangeable(id)));
const fixed = commandIds.filter((id) => !isChangeable(id));

/** Toetsen — every command with its key, which Enter changes. What was changed can be put back, one by one and all together. */
export function KeyList() {
  const { commandWords, keySettings: wording, help } = useWording();
  const keys = useKeys();
  const newKey = useNewKey();
  const { listProps, itemProps, moveTo } = useListNavigation({ count: changeable.length });
  const changed = changeable.filter((id) => keys[id] !== commands[id].key);
  const row = (id: CommandId) => {
    const at = changeable.indexOf(id);
    const waits = newKey.waiting === id;
    const told = newKey.told?.for === id ? newKey.told : null;
    return (
      <li key={id}>
        <Row data-waits={waits}>
          <RowButton type="button" {...itemProps(at)} onClick={() => newKey.wait(id)} onBlur={newKey.stop}>
            <span>{commandWords[id].name}</span>
            {changed.includes(id) && !waits && <small>{wording.own}</small>}
            {waits ? <em>{wording.press}</em> : <CommandKey of={id} />}
          </RowButton>
          {changed.includes(id) && !waits && (
            <Button
              size="small" aria-label={wording.standardOf(commands[id].key, commandWords[id].name)}
              onClick={() => {
                newKey.putBack(id);
                // The button is gone with what it put back.
                moveTo(at);
              }}
            >
              {wording.standard(commands[id].key)}
            </Button>
          )}
        </Row>
        {told !== null && <Told ref={show} role={told.refused ? 'alert' : 'status'} data-refused={told.refused}>{told.sentence}</Told>}
      </li>
    );
  };
  return (
    <>
      <Head>
        <p>{wording.how}</p>
        {/* It stands there from the first, so that the rows stay where they are when a key changes. */}
        <Button
          variant="outlined"
          disabled={changed.length === 0}
          onClick={() => {
            newKey.putAllBack();
            moveTo(0);
          }}
        >
          {wording.allStandard}
        </Button>
      </Head>
      {newKey.told?.for === null && <Told role="status">{newKey.told.sentence}</Told>}
      <HiddenText role="status">{newKey.waiting === null ? '' : wording.press}</HiddenText>
      <Places {...listProps} {...newKey.listening} role="group" aria-label={wording.list}>
        {commandPlaces.filter((place) => changeable.some((id) => commands[id].where === place)).map((place) => (
          <section key={place}>
            <h3>{help.places[place]}</h3>
            <ul>{changeable.filter((id) => commands[id].where === place).map(row)}</ul>
          </section>
        ))}
      </Places>
      <Fixed>
        <h3>{wording.fixed}</h3>
        <p>{wording.fixedWhy}</p>
        <dl>{fixed.map((id) => <div key={id}><dt><CommandKey of={id} /></dt><dd>{commandWords[id].name}</dd></div>)}</dl>
      </Fixed>
    </>
  );
}

/** In a low window what is told stands below the edge. */
function show(element: HTMLElement | null): void {
  element?.scrollIntoView({ block: 'nearest' });
}

const Head = styled('div')({
  display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: 16, color: colour('inkSoft'),
  '& button': { flex: 'none' },
  '@media (max-width: 639px)': { display: 'block', '& button': { marginTop: 8 } },
});

const Places = styled('div')({
  display: 'grid', gap: 14,
  '& h3': { fontSize: measure('textSmall'), fontWeight: 600, color: colour('inkSoft'), marginBottom: 4 },
  '& ul': { border: `1px solid ${colour('line')}`, borderRadius: 6, overflow: 'hidden' },
  '& li:last-of-type button': { borderBottom: 0 },
});

const Row = styled('div')({
  display: 'flex',
  alignItems: 'stretch',
  '& > button:first-of-type': { display: 'flex', alignItems: 'center', gap: 12, minHeight: measure('row') },
  '& > button:first-of-type span': { flex: 1, minWidth: 0 },
  '& > button + button': { flex: 'none', margin: '2px 6px', whiteSpace: 'nowrap' },
  '& small': { fontSize: measure('textSmall'), color: colour('inkWeak') },
  '& em': { fontStyle: 'normal', fontWeight: 500, color: colour('accent') },
  '@media (max-width: 639px)': { flexWrap: 'wrap', '& > button:first-of-type': { flexWrap: 'wrap', rowGap: 2 }, '& > button:first-of-type span': { flexBasis: '50%' }, '& > button + button': { marginLeft: 'auto' } },
  '&[data-waits="true"]': { backgroundColor: colour('accentGround') },
});

const Told = styled('p')({ padding: `5px ${measure('inset')}`, color: colour('ink'), borderLeft: `3px solid ${colour('accent')}`, backgroundColor: colour('lineSoft'), '&[data-refused="true"]': { fontWeight: 500 } });

const Fixed = styled('section')({
  color: colour('inkSoft'),
  '& h3': { fontSize: measure('textSmall'), fontWeight: 600, marginBottom: 2 },
  '& dl': { columns: '2 240px', columnGap: 24, marginTop: 6 },
  '& dl > div': { display: 'grid', gridTemplateColumns: '58px 1fr', gap: 8, padding: '2px 0', alignItems: 'baseline', breakInside: 'avoid' },
});
