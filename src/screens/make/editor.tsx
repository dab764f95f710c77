// The routine that is being made: its name, its picture, its parts, and what can be added.
import { useEffect } from 'preact/hooks';
import { Button, IconButton } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import type { Draft } from '../../kept/drafts';
import { allWords } from '../../language/words';
import { pictureOf } from '../../routine/picture';
import { cameFromElsewhere } from '../../state/made-elsewhere';
import { finish, leave, makeFrom, redo, undo } from '../../state/making';
import { BackLink } from '../back-link';
import { AddPart } from './add-part';
import { useDesk } from './desk';
import { Emblem } from './emblem';
import css from './make.module.css';
import { PartList } from './part-list';
import { Picture } from './picture';
import { pauseHere } from './play-from';
import { TextField } from './text-field';
import { useOutline } from './use-outline';

/** All that is done here is kept at once, and can be undone. */
export function Editor({ draft }: { draft: Draft }) {
  const { make, titles } = allWords();
  const { trail, settings } = draft;
  const spec = trail.now;
  const { routine, outline } = useOutline(spec, settings);
  const desk = useDesk();
  const said = desk.saidOf(spec);
  const gone = desk.goneFrom(spec);
  const back = () => {
    if (undo()) desk.say(make.isUndone);
  };
  const again = () => {
    if (redo()) desk.say(make.isRedone);
  };
  useEffect(() => {
    pauseHere(spec);
    return leave;
  }, []);
  useUndoKeys(back, again);
  return (
    <Screen
      title={titles.routine}
      bar={
        <>
          <BackLink />
          <span class={css.steps}>
            <IconButton
              label={make.undo}
              icon={ICONS.undo}
              idle={trail.past.length === 0}
              onPress={back}
            />
            <IconButton
              label={make.redo}
              icon={ICONS.redo}
              idle={trail.future.length === 0}
              onPress={again}
            />
          </span>
        </>
      }
      foot={
        <>
          {cameFromElsewhere.value === draft && <Notice>{make.changedElsewhere}</Notice>}
          {gone !== undefined && (
            <Notice action={<Button onPress={back}>{make.undo}</Button>}>
              {make.removed(gone)}
            </Notice>
          )}
          {spec.parts.length > 0 && (
            <Button look="main" icon={ICONS.check} wide onPress={() => void finish()}>
              {make.finish}
            </Button>
          )}
        </>
      }
    >
      <div class={css.page} data-hue={pictureOf(spec)}>
        <Heading>{make.heading}</Heading>
        <TextField
          name="name"
          label={make.name}
          value={'text' in spec.title ? spec.title.text : ''}
          toEdit={(text) => ({ kind: 'name', text })}
        />
        <Picture routine={routine} outline={outline.value} />
        <PartList spec={spec} routine={routine} outline={outline.value} desk={desk} />
        <AddPart spec={spec} desk={desk} />
        <Emblem spec={spec} />
        {spec.parts.length > 0 && (
          <Button look="quiet" onPress={() => makeFrom(spec, settings)}>
            {make.copyWhole}
          </Button>
        )}
        <p class="visually-hidden" role="status">
          {said && <span key={said.turn}>{said.text}</span>}
        </p>
      </div>
    </Screen>
  );
}

/** The keys that everyone knows for it, where no field has them for what is typed in it. */
function useUndoKeys(back: () => void, again: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target, key, ctrlKey, metaKey, shiftKey, altKey } = event;
      if (!(ctrlKey || metaKey) || altKey || isField(target)) return;
      const isUndo = key.toLowerCase() === 'z' && !shiftKey;
      const isRedo = key.toLowerCase() === 'y' || (key.toLowerCase() === 'z' && shiftKey);
      if (!isUndo && !isRedo) return;
      event.preventDefault();
      if (isUndo) back();
      else again();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
}
