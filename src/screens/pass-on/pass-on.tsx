// The way to passing a routine on. What that needs comes when it is asked for.
import { useSignal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { Button } from '../../components/button';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { allWords, words } from '../../language/words';
import type { ResolvedRoutine } from '../../routine/resolve';
import css from './pass-on.module.css';
import type { SheetProps } from './sheet';

/** A button, and the sheet that it opens. */
export function PassOn({ routine }: { routine: ResolvedRoutine }) {
  const { passing } = allWords();
  const shown = useSignal(false);
  const missing = useSignal(false);
  const sheet = useSignal<{ readonly Sheet: ComponentType<SheetProps> } | undefined>(undefined);
  const open = async () => {
    shown.value = true;
    try {
      sheet.value ??= { Sheet: (await import('./sheet')).PassOnSheet };
      missing.value = false;
    } catch {
      missing.value = true;
      shown.value = false;
    }
  };
  const Sheet = sheet.value?.Sheet;
  return (
    <div class={css.way}>
      <Button icon={ICONS.link} onPress={() => void open()}>
        {passing.open}
      </Button>
      {missing.value && <Notice tone="alert">{words().problems.files}</Notice>}
      {shown.value && Sheet && (
        <Sheet
          routine={routine}
          onDone={() => {
            shown.value = false;
          }}
        />
      )}
    </div>
  );
}
