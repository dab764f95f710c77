// All ways to pass a routine on: the system's own, a link, a QR code, a file. Each shows only where it works.
import { useSignal } from '@preact/signals';
import { useEffect, useMemo } from 'preact/hooks';
import { Button } from '../../components/button';
import { Chips } from '../../components/chips';
import { Dialog } from '../../components/dialog';
import { ICONS } from '../../components/more-icons';
import { saveFile } from '../../device/save-file';
import { canShare, share } from '../../device/share';
import { people } from '../../kept/cast';
import { recordingsOf } from '../../kept/pass-takes';
import { readTakes, takes } from '../../kept/takes';
import { allWords } from '../../language/words';
import { FILE_NAME, FILE_TYPE } from '../../passing/layout';
import { LONG_LINK, pageFragment } from '../../passing/link';
import { writeFile } from '../../passing/write-file';
import { slugOf } from '../../routine/built-in';
import type { ResolvedRoutine } from '../../routine/resolve';
import { startFragment } from '../../routine/start-link';
import css from './pass-on.module.css';
import { QrCode } from './qr-code';
import { recordingsInWords } from './recordings';

export interface SheetProps {
  readonly routine: ResolvedRoutine;
  readonly onDone: () => void;
}

/** What came of the last way that was tried; of a link that could not be copied, the link itself. */
type Outcome =
  | { readonly kind: 'nothing' | 'copied' | 'start-copied' | 'saved' }
  | { readonly kind: 'share-failed' | 'save-failed' | 'too-large' }
  | { readonly kind: 'copy-failed'; readonly link: string };

/** On top of the routine's page. */
export function PassOnSheet({ routine: { spec, settings }, onDone }: SheetProps) {
  const { passing: words } = allWords();
  const outcome = useSignal<Outcome>({ kind: 'nothing' });
  const showsCode = useSignal(false);
  const link = linkTo(pageFragment(spec));
  const slug = slugOf(spec);
  const hasOwn = spec.parts.some(({ content }) => content.kind === 'own');
  const recordings = useMemo(() => recordingsOf(spec), [spec, takes.value, people.value]);
  const along = useSignal(false);
  useEffect(() => void readTakes(), []);
  const written = useMemo(
    () => fileFrom(writeFile(spec, along.value ? recordings : [])),
    [spec, along.value, recordings],
  );

  const copy = async (what: string, then: 'copied' | 'start-copied') => {
    try {
      await navigator.clipboard.writeText(what);
      outcome.value = { kind: then };
    } catch {
      outcome.value = { kind: 'copy-failed', link: what };
    }
  };
  const send = async (what: ShareData) => {
    const came = await share(what);
    outcome.value = { kind: came === 'failed' ? 'share-failed' : 'nothing' };
  };
  const save = () => {
    if (!written) {
      outcome.value = { kind: 'too-large' };
      return;
    }
    try {
      saveFile(written);
      outcome.value = { kind: 'saved' };
    } catch {
      outcome.value = { kind: 'save-failed' };
    }
  };
  const files = written && { files: [written] };
  return (
    <Dialog heading={words.heading} lead={hasOwn ? words.leadOwn : words.lead} onDismiss={onDone}>
      {canShare({ url: link }) && (
        <Button look="main" wide onPress={() => void send({ url: link })}>
          {words.share}
        </Button>
      )}
      <Button wide icon={ICONS.link} onPress={() => void copy(link, 'copied')}>
        {words.copy}
      </Button>
      <Button
        wide
        onPress={() => {
          showsCode.value = !showsCode.value;
        }}
      >
        {showsCode.value ? words.qr.hide : words.qr.show}
      </Button>
      {showsCode.value && <QrCode link={link} />}
      <Button wide onPress={save}>
        {words.save}
      </Button>
      {recordings.length > 0 && (
        <Chips
          label={words.recordings.label}
          hint={words.recordings.hint(recordingsInWords(recordings))}
          options={[{ value: 'along', name: words.recordings.along }]}
          values={along.value ? ['along'] : []}
          onChange={({ length }) => {
            along.value = length > 0;
          }}
        />
      )}
      {files && canShare(files) && (
        <Button wide onPress={() => void send(files)}>
          {words.sendFile}
        </Button>
      )}
      {slug && (
        <Button
          wide
          onPress={() => void copy(linkTo(startFragment(slug, settings)), 'start-copied')}
        >
          {words.start.copy}
        </Button>
      )}
      <p class={css.outcome} role="status">
        {said(outcome.value, link.length > LONG_LINK)}
      </p>
      <Button wide look="quiet" onPress={onDone}>
        {words.done}
      </Button>
    </Dialog>
  );
}

/** What came of it, in a sentence. */
function said(outcome: Outcome, isLong: boolean): string {
  const { passing: words } = allWords();
  switch (outcome.kind) {
    case 'nothing':
      return '';
    case 'copied':
      return isLong ? `${words.copied} ${words.long}` : words.copied;
    case 'start-copied':
      return words.start.copied;
    case 'saved':
      return words.saved(FILE_NAME);
    case 'share-failed':
      return words.shareFailed;
    case 'save-failed':
      return words.saveFailed;
    case 'too-large':
      return words.tooLarge;
    case 'copy-failed':
      return `${words.copyFailed} ${outcome.link}`;
  }
}

function linkTo(fragment: string): string {
  return new URL(fragment, location.origin + location.pathname).href;
}

/** Undefined where it would be too large. Its name says nothing of what is in it. */
function fileFrom(bytes: Uint8Array<ArrayBuffer> | 'too-large'): File | undefined {
  return bytes === 'too-large' ? undefined : new File([bytes], FILE_NAME, { type: FILE_TYPE });
}
