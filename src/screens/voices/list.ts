// The first start lets people choose who speaks, and how, once what shows that is there; it waits for nothing.
import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';

/** What shows that, which is nothing where it cannot be had; undefined until that is known. */
export const voiceList = signal<
  { readonly Speaking: ComponentType<{ manages?: boolean }> } | undefined
>(undefined);
