// The frame of each page of the comfort list.
import type { ComponentChildren } from 'preact';
import { common, titles } from '#words/common';
import { IconLink } from '../../components/button';
import { Screen } from '../../components/screen';

interface FrameProps {
  readonly children: ComponentChildren;
  readonly foot?: ComponentChildren;
}

/** A screen whose tab says the same throughout. */
export function Frame({ children, foot }: FrameProps) {
  return (
    <Screen
      title={titles.comfort}
      bar={<IconLink label={common.home} icon="back" href="#/" />}
      foot={foot}
    >
      {children}
    </Screen>
  );
}
