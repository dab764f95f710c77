// What the microphone is doing for us, and what it led to, for the screens.
import { signal } from '@preact/signals';
import type { Command } from './command-of';
import type { Fault } from './recogniser';

type Hearing =
  | { readonly kind: 'off' }
  | { readonly kind: 'listening'; readonly understood?: Command }
  | { readonly kind: 'fault'; readonly why: Fault };

export const hearing = signal<Hearing>({ kind: 'off' });

/** Whether the player's screen asks if it should stop here. */
export const stopAsked = signal(false);
