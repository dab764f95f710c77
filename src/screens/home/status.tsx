// What the first screen says about itself: ready offline, an update, a problem. Quiet otherwise.

import { Button } from '../../components/button';
import { Icon } from '../../components/icon';
import { ICONS } from '../../components/more-icons';
import { Notice } from '../../components/notice';
import { voiceFor } from '../../content/voice';
import { install } from '../../device/install';
import { applyUpdate, newVersion, offline, retryOffline } from '../../device/offline';
import { voice } from '../../kept/voice';
import { allWords } from '../../language/words';
import { inUse } from '../../state/in-use';
import { sentences } from '../trouble/load';
import css from './below.module.css';

/** At most a line each, and nothing where there is nothing to say. */
export function Status() {
  const { update } = allWords();
  const StorageTrouble = sentences.value?.StorageTrouble;
  return (
    <div class={css.status}>
      {StorageTrouble && <StorageTrouble />}
      {newVersion.value === 'waits' && !inUse.value && (
        <Notice action={<Button onPress={applyUpdate}>{update.apply}</Button>}>
          {update.ready}
        </Notice>
      )}
      {newVersion.value === 'comes' && !inUse.value && <Notice>{update.comes}</Notice>}
      {offline.value.kind === 'failed' && <OfflineStatus />}
    </div>
  );
}

/** Said at the foot of the screen: good to know, and nothing to do about it. Nothing until it is known. */
export function OfflineReady() {
  const { kind } = offline.value;
  return kind === 'failed' || kind === 'checking' ? null : <OfflineStatus />;
}

/** The way to an icon on the home screen, for whoever has none yet. */
export function InstallHint() {
  const { below } = allWords();
  const { kind } = install.value;
  if (kind !== 'promptable' && kind !== 'ios-guide') return null;
  return (
    <a class={css.installHint} href="#/settings">
      {below.install}
    </a>
  );
}

/** Whether Afterglow would work without a network, as a bar while it gets there. */
export function OfflineStatus() {
  const { common, formats, offline: says, voices } = allWords();
  const state = offline.value;
  switch (state.kind) {
    case 'checking':
      return (
        <p class={css.meta} role="status">
          {says.checking}
        </p>
      );
    case 'installing': {
      const share = state.total > 0 ? state.done / state.total : 0;
      const percent = formats.percent(share);
      return (
        <div class={css.installing}>
          <span class={css.meta} id="offline-label">
            {says.installing(percent)}
          </span>
          <progress class={css.progress} aria-labelledby="offline-label" value={share} max={1} />
        </div>
      );
    }
    case 'ready': {
      const speaks = voiceFor(voice.value.speaks);
      return (
        <p class={css.ready} role="status">
          <Icon name={ICONS.check} size={18} /> {says.ready(speaks && voices[speaks].name)}
        </p>
      );
    }
    case 'failed':
      return (
        <Notice tone="alert" action={<Button onPress={retryOffline}>{common.retry}</Button>}>
          {says.failed[state.reason]}
        </Notice>
      );
    case 'unsupported':
      return <p class={css.meta}>{says.unsupported}</p>;
  }
}
