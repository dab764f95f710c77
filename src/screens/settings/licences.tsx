// The licences of everything that ships, for whoever asks for them.
import { useSignal } from '@preact/signals';
import { Button } from '../../components/button';
import { Notice } from '../../components/notice';
import { type Licence, readLicences } from '../../device/licences';
import { allWords } from '../../language/words';
import css from './settings.module.css';

type Shown = readonly Licence[] | 'closed' | 'missing';

/** A list that is brought in when it is opened, each entry with its whole text. */
export function Licences() {
  const words = allWords().settings.licences;
  const { common } = allWords();
  const shown = useSignal<Shown>('closed');
  const bring = async () => {
    shown.value = await readLicences().catch(() => 'missing' as const);
  };
  return (
    <details
      class={css.licences}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !Array.isArray(shown.peek())) void bring();
      }}
    >
      <summary>{words.heading}</summary>
      {shown.value === 'missing' && (
        <Notice tone="alert" action={<Button onPress={() => void bring()}>{common.retry}</Button>}>
          {words.missing}
        </Notice>
      )}
      {typeof shown.value === 'object' && (
        <ul>
          {shown.value.map((licence) => (
            <li key={licence.name}>
              <details>
                <summary>
                  {licence.name} · {licence.terms}
                </summary>
                <Text>{licence.text}</Text>
              </details>
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

/** As its authors wrote it, in whatever language the app is. */
function Text({ children }: { children: string }) {
  return (
    <div class={css.licence} lang="en" dir="ltr">
      {children}
    </div>
  );
}
