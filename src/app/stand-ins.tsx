// What stands in for a screen that is not there: on its way, missing, or broken. Never an empty page,
// and never one that leads nowhere.
import type { ComponentChildren } from 'preact';
import { Button, IconLink } from '../components/button';
import { Notice } from '../components/notice';
import { Heading, Screen } from '../components/screen';
import { words } from '../language/words';
import { inUse } from '../state/in-use';

/** While a screen's file is on its way. Without a heading: the focus waits for the screen's own. */
export function OnItsWay() {
  const { broken } = words();
  return (
    <StandIn>
      <p role="status">{broken.loading}</p>
    </StandIn>
  );
}

/** Where a screen's file cannot be had. */
export function Missing() {
  const { broken } = words();
  return (
    <StandIn heading={broken.missing}>
      <FilesMissing />
    </StandIn>
  );
}

/** Where the file of a part of a screen cannot be had. */
export function FilesMissing() {
  const { common, problems } = words();
  // Only a page that is loaded anew asks for the file again; what is in use would be lost.
  const retry = () => location.reload();
  return (
    <Notice tone="alert" action={!inUse.value && <Button onPress={retry}>{common.retry}</Button>}>
      {problems.files}
    </Notice>
  );
}

/** Where a screen broke. */
export function Broken({ onTryAgain }: { onTryAgain: () => void }) {
  const { broken, common } = words();
  return (
    <StandIn heading={broken.heading}>
      <Notice tone="alert" action={<Button onPress={onTryAgain}>{common.retry}</Button>}>
        {broken.text}
      </Notice>
    </StandIn>
  );
}

/** Help, as far as it can be given without any file but the first. */
export function HelpInShort() {
  const { common, helpInShort, titles } = words();
  return (
    <Screen title={titles.help} bar={<IconLink label={common.home} icon="back" href="#/" />}>
      <Heading>{helpInShort.heading}</Heading>
      <p>{helpInShort.call}</p>
    </Screen>
  );
}

function StandIn({ heading, children }: { heading?: string; children: ComponentChildren }) {
  const { common, titles } = words();
  return (
    <Screen
      title={titles.home}
      bar={
        <>
          <IconLink label={common.home} icon="back" href="#/" />
          <IconLink label={common.help} icon="help" href="#/help" />
        </>
      }
    >
      {heading && <Heading>{heading}</Heading>}
      {children}
    </Screen>
  );
}
