// The frame of each page of the comfort list.
import type { ComponentChildren } from 'preact';
import { Screen } from '../../components/screen';
import { words } from '../../language/words';
import { BackLink } from '../back-link';

interface FrameProps {
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
}

/** A screen whose tab says the same throughout. */
export function Frame({ children, foot }: FrameProps) {
  const { titles } = words();
  return (
    <Screen title={titles.comfort} bar={<BackLink />} foot={foot}>
      {children}
    </Screen>
  );
}
