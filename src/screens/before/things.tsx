// What to have at hand: ticked off by a tap, with what someone adds themselves.
import { THINGS } from '../../catalogue/evening';
import { IconButton } from '../../components/button';
import { Chips } from '../../components/chips';
import { ICONS } from '../../components/more-icons';
import { OwnText } from '../../components/own-text';
import { changePlan } from '../../kept/plan';
import { allWords } from '../../language/words';
import { MOST, type OwnThing, type Plan, readiness } from '../../routine/evening';
import css from './before.module.css';
import { Tick } from './tick';
import type { TakenOut } from './undo';

interface ThingsProps {
  readonly plan: Plan;
  readonly onTakeOut: (out: TakenOut, change: (plan: Plan) => Plan) => void;
}

/** A list to tick off. */
export function Things({ plan, onTakeOut }: ThingsProps) {
  const { before } = allWords();
  const words = before.things;
  const { ready, of } = readiness(plan);
  const tick = (text: string, isReady: boolean) =>
    changePlan((now) => ({
      ...now,
      own: now.own.map((each) => (each.text === text ? { text, isReady } : each)),
    }));
  const takeOut = (thing: OwnThing, at: number) =>
    onTakeOut({ what: thing.text, back: (now) => withThing(now, thing, at) }, (now) => ({
      ...now,
      own: now.own.filter(({ text }) => text !== thing.text),
    }));
  return (
    <section class={css.section} aria-labelledby="things">
      <h2 id="things" class={css.title}>
        {words.heading}
      </h2>
      <Chips
        label={<span class={css.soft}>{words.hint}</span>}
        options={THINGS.map((value) => ({ value, name: words.names[value] }))}
        values={plan.ready}
        onChange={(chosen) => changePlan((now) => ({ ...now, ready: chosen }))}
      />
      {plan.own.length > 0 && (
        <ul class={css.own}>
          {plan.own.map((thing, at) => (
            <li key={thing.text} class={css.ownRow}>
              <Tick isOn={thing.isReady} onChange={(isReady) => tick(thing.text, isReady)}>
                {thing.text}
              </Tick>
              <IconButton
                label={before.takeOut(thing.text)}
                icon={ICONS.close}
                onPress={() => takeOut(thing, at)}
              />
            </li>
          ))}
        </ul>
      )}
      {plan.own.length < MOST.own && (
        <OwnText
          label={words.own}
          hint={words.ownHint}
          value={undefined}
          most={MOST.text}
          onKeep={(text) =>
            text && changePlan((now) => withThing(now, { text, isReady: false }, now.own.length))
          }
        />
      )}
      <p class={css.small} role="status">
        {words.count(ready, of)}
      </p>
    </section>
  );
}

/** Each is there once. */
function withThing(plan: Plan, thing: OwnThing, at: number): Plan {
  if (plan.own.length >= MOST.own || plan.own.some(({ text }) => text === thing.text)) return plan;
  return { ...plan, own: plan.own.toSpliced(at, 0, thing) };
}
