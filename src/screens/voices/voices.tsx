// Who speaks: each voice with how it is, its own line to hear, and whether it is on this device.
import { useSignal } from '@preact/signals';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { VoiceId } from '../../catalogue/voices';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { voiceFor, voices as voicesOfLanguage } from '../../content/voice';
import { retryOffline, voicesHere } from '../../device/offline';
import { chooseVoice, giveBackVoice, isBegun } from '../../kept/choose-voice';
import { voice as choice, isWhole } from '../../kept/voice';
import { allWords } from '../../language/words';
import { voiceSamples } from '../../player/sample';
import { Hearable, useSamples } from './hear';
import css from './voices.module.css';

/** One element for the life of the app: phones unlock them one by one. */
const samples = voiceSamples();

interface VoicesProps {
  /** Whether they can be given back here, too. */
  readonly manages?: boolean;
  /** Whose voice is heard just now, where that need not be the chosen one. */
  readonly heard?: VoiceId;
  /** Told once someone has chosen one that can be had. */
  readonly onChoose?: (chosen: VoiceId) => void;
}

/** All voices of the language, to choose from. */
export function Voices({ manages = false, heard, onChoose }: VoicesProps) {
  const { routine, voiceChoice: words, voices } = allWords();
  const speaking = voicesOfLanguage();
  const group = useId();
  const fieldset = useRef<HTMLFieldSetElement>(null);
  const { next, speaks } = choice.value;
  const present = voiceFor(heard ?? speaks);
  const chosen = next ?? present;
  /** Who was chosen in vain, without a connection. */
  const refused = useSignal<VoiceId | undefined>(undefined);
  const said = useSignal('');
  const awaited = useSignal<VoiceId | undefined>(next);
  useSamples(samples, speaking, fieldset);
  useEffect(() => {
    if (awaited.value && awaited.value === speaks) {
      said.value = allWords().voiceChoice.said.arrived(allWords().voices[speaks].name);
    }
    awaited.value = next;
  }, [next, speaks]);

  if (!present) return <p>{routine.noVoice}</p>;
  const nameOf = (id: VoiceId) => voices[id].name;
  const choose = (id: VoiceId) => {
    const can = chooseVoice(id);
    refused.value = can ? undefined : id;
    if (can) onChoose?.(id);
    const { next: coming } = choice.peek();
    said.value = coming === id ? words.said.coming(nameOf(id), nameOf(present)) : '';
    // The browser has already moved the dot.
    for (const input of can ? [] : (fieldset.current?.querySelectorAll('input') ?? [])) {
      input.checked = input.value === chosen;
    }
  };
  const giveBack = (id: VoiceId) => {
    said.value = words.said[next === id ? 'stopped' : 'removed'](nameOf(id));
    giveBackVoice(id);
    // The button goes, and the focus would be lost with it.
    fieldset.current?.querySelector<HTMLElement>(`[value=${id}]`)?.focus({ preventScroll: true });
    refused.value = undefined;
  };
  const here = voicesHere.value;
  const failed = next && here.kind === 'known' ? here.failed : undefined;
  return (
    <fieldset class={css.voices} ref={fieldset}>
      <legend class={css.label}>{words.label}</legend>
      <ul>
        {speaking.map((id) => (
          <li key={id} class={css.voice}>
            <Hearable
              group={group}
              value={id}
              isChosen={id === chosen}
              onChoose={() => choose(id)}
              sample={{
                samples,
                label: words.hear(nameOf(id)),
                missing: words.noSample(nameOf(id)),
              }}
            >
              <span class={css.name}>{nameOf(id)}</span>
              <span class={css.hint}>{words.is[id]}</span>
              <Standing of={id} />
            </Hearable>
            {id === next && <p class={css.hint}>{words.until(nameOf(present))}</p>}
            {id === next && (
              <Button look="quiet" onPress={() => giveBack(id)}>
                {words.stop(nameOf(id))}
              </Button>
            )}
            {manages && id !== speaks && id !== next && isBegun(id) && (
              <Button look="quiet" onPress={() => giveBack(id)}>
                {words.remove(nameOf(id))}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {refused.value && (
        <Notice tone="alert">{words.offline(nameOf(refused.value), nameOf(present))}</Notice>
      )}
      {next && failed && (
        <Notice
          tone="alert"
          action={<Button onPress={retryOffline}>{allWords().common.retry}</Button>}
        >
          {words.failed[failed](nameOf(next), nameOf(present))}
        </Notice>
      )}
      <p class="visually-hidden" role="status">
        {said}
      </p>
    </fieldset>
  );
}

/** How much of a voice is here, in words and, while it comes, as a bar. */
function Standing({ of }: { of: VoiceId }) {
  const { formats, voiceChoice: words } = allWords();
  const here = voicesHere.value;
  const standing = here.kind === 'known' ? here.standings[of] : undefined;
  // Its place is kept, so that nothing moves when it comes, or when it does not.
  if (!standing) return <span class={css.hint}>{'\u00a0'}</span>;
  const { done, total } = standing;
  const size = words.size(Math.max(1, Math.round(total / 1e6)));
  const { next, speaks } = choice.value;
  if (isWhole(of)) return <span class={css.hint}>{words.sized(words.here, size)}</span>;
  // Rounded down: not all of it is here.
  const percent = formats.percent(Math.floor((100 * done) / total) / 100);
  if (of !== (next ?? speaks)) {
    const stands = done > 0 ? words.sized(words.some(percent), size) : words.away(size);
    return <span class={css.hint}>{stands}</span>;
  }
  return (
    <>
      <span class={css.hint}>{words.sized(words.coming(percent), size)}</span>
      <progress class={css.bar} aria-hidden="true" value={done} max={total} />
    </>
  );
}
