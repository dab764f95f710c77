// The lock screen and earbuds: what they may show, and what their buttons do.
import { computed, effect } from '@preact/signals';
import { type Seconds, toFrames, toSeconds } from '../catalogue/units';
import { countAt } from '../routine/moment';
import { BACK } from './back';
import { hasSession, type PlayerState } from './machine';
import type { Player } from './player';

/** What a lock screen shows: anyone may see it, so it says nothing of what is being done. */
export interface LockScreenWords {
  readonly title: string;
  /** "Step 2 of 7". */
  readonly step: (index: number, count: number) => string;
}

/** How far on the seek buttons of a headset go. */
const SEEK: Seconds = 10;

/** So slow that it is none. */
const STANDING = 0.001;

/**
 * Shows `player` on the lock screen and lets its buttons act. Does nothing where the browser has no
 * Media Session (https://w3c.github.io/mediasession/).
 */
export function connectMediaSession(player: Player, words: () => LockScreenWords): void {
  const session = navigator.mediaSession;
  if (!session) return;

  const actions: Partial<Record<MediaSessionAction, MediaSessionActionHandler>> = {
    play: player.play,
    pause: player.pause,
    stop: player.pause,
    previoustrack: () => player.go('previous'),
    nexttrack: () => player.go('next'),
    seekbackward: ({ seekOffset }) => player.back(toFrames(seekOffset ?? BACK)),
    seekforward: ({ seekOffset }) => player.seekBy(seekOffset ?? SEEK),
    seekto: ({ seekTime }) => seekTime !== undefined && player.seekTo(seekTime),
  };
  for (const [action, handler] of Object.entries(actions)) {
    register(session, action as MediaSessionAction, handler);
  }

  const place = computed(() => {
    const state = player.state.value;
    const index = player.stepIndex.value;
    if (index === undefined || !hasSession(state)) return undefined;
    const { index: here, count } = countAt(state.timeline, index);
    return words().step(here, count);
  });
  show(() => {
    session.playbackState = playbackState(player.state.value);
  });
  show(() => {
    const { title } = words();
    session.metadata =
      place.value === undefined
        ? null
        : new MediaMetadata({
            title,
            artist: place.value,
            artwork: [{ src: './icons/512.png', sizes: '512x512', type: 'image/png' }],
          });
  });
  // The system counts on from the last word it was given; it needs one wherever that would go wrong.
  show(() => {
    const state = player.state.value;
    void player.stepIndex.value;
    void player.jumps.value;
    if (!hasSession(state)) return session.setPositionState?.();
    const duration = toSeconds(state.timeline.length);
    const position = Math.min(duration, toSeconds(player.position.peek()));
    // In a rest the position stands, and no rate may be 0.
    const playbackRate = state.kind === 'resting' ? STANDING : 1;
    session.setPositionState?.({ duration, position, playbackRate });
  });
}

/** Does `deed` now and whenever what it reads has changed. What a lock screen cannot show stops nothing. */
function show(deed: () => void): void {
  effect(() => {
    try {
      deed();
    } catch {
      // It shows what it showed before.
    }
  });
}

/** A browser throws for an action that it does not know; the others still count. */
function register(
  session: MediaSession,
  action: MediaSessionAction,
  handler: MediaSessionActionHandler,
): void {
  try {
    session.setActionHandler(action, handler);
  } catch {
    // Not known here.
  }
}

function playbackState({ kind }: PlayerState): MediaSessionPlaybackState {
  switch (kind) {
    // About to sound, its button has to say pause: between two tracks it would flicker otherwise.
    case 'ready':
    case 'playing':
    case 'resting':
      return 'playing';
    case 'paused':
    case 'interrupted':
    case 'blocked':
    case 'silent':
      return 'paused';
    default:
      return 'none';
  }
}
