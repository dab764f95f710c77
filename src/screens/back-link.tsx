// The arrow at the top of a screen: one step back, or home where there is nothing to go back to.
import { IconLink } from '../components/button';
import { words } from '../language/words';
import { cameFrom, type Route, routeHref } from '../state/route';

const HOME: Route = { screen: 'home' };

/** Says where it leads. A link all the same, so that it can be opened elsewhere. */
export function BackLink() {
  const { common } = words();
  const to = cameFrom() ?? HOME;
  return (
    <IconLink
      label={to.screen === 'home' ? common.home : common.back}
      icon="back"
      href={routeHref(to)}
    />
  );
}
