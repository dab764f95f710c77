// What lies below on the first screen: what was played last and is kept, all there is to play, and
// what else there is to read. Apart from the first screen, which shows before it is there.

import { glanceAt } from '../../content/glance';
import { drafts, readDrafts } from '../../kept/drafts';
import { readFavourites } from '../../kept/favourites';
import { readLastUsed } from '../../kept/last-used';
import { readPlan } from '../../kept/plan';
import { allWords } from '../../language/words';
import css from './below.module.css';
import { Favourites } from './favourites';
import { Groups } from './groups';
import { LastUsed } from './last-used';
import { LookLink } from './look-link';
import { ReadyMenu } from './ready-menu';
import { InstallHint, OfflineReady, Status } from './status';
import { Tonight } from './tonight';

export { NowPlaying } from './now-playing';

/** Reads what it shows of what is kept. Never rejects, may never answer. */
export async function readBelow(): Promise<void> {
  await Promise.all([readFavourites(), readLastUsed(), readPlan(), readDrafts()]);
}

/** All of it. */
export function Below() {
  const { before, below, make, openFile } = allWords();
  return (
    <>
      <div class={css.beside}>
        <LastUsed />
        <Tonight />
        <Status />
        <Favourites />
        <ReadyMenu />
      </div>
      <div class={css.lower}>
        <Groups />
        <div class={`${css.menu} ${css.ways}`}>
          <LookLink href="#/make" title={make.link} hint={hintOnMaking()} />
          <LookLink href="#/before" title={before.open} hint={before.openHint} />
          <LookLink href="#/comfort" title={below.comfort} hint={below.comfortHint} />
          <LookLink href="#/open" title={openFile.link} hint={openFile.hint} />
          <LookLink href="#/why" title={below.why} hint={below.whyHint} />
        </div>
        <div class={css.footnote}>
          <InstallHint />
          <OfflineReady />
          <p>{below.footer}</p>
        </div>
      </div>
    </>
  );
}

/** What it is; or what was begun and is not finished, which is offered there. */
function hintOnMaking(): string {
  const { make } = allWords();
  const [last] = drafts.value ?? [];
  return last ? make.begun(glanceAt(last.trail.now).title) : make.linkHint;
}
