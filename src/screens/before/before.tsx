// Getting ready earlier in the evening: what to have at hand, what each person needs afterwards, what to play.
// Each change is kept as it is made.
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../../components/button';
import { Dialog } from '../../components/dialog';
import { Notice } from '../../components/notice';
import { Heading, Screen } from '../../components/screen';
import { comfortList } from '../../kept/comfort';
import { changePlan, forgetPlan, plan, readPlan, tonight } from '../../kept/plan';
import { allWords } from '../../language/words';
import { type Plan, planFor } from '../../routine/evening';
import { startRoutine } from '../../state/start';
import { BackLink } from '../back-link';
import css from './before.module.css';
import { Card } from './card';
import { People } from './people';
import { RoutineChoice } from './routine-choice';
import { Things } from './things';
import { type TakenOut, Undo } from './undo';

/** The whole of it on one page. */
export function BeforeScreen() {
  const { before: words, common, titles } = allWords();
  useEffect(() => void readPlan(), []);
  /** The latest last: all of it can come back until someone leaves. */
  const takenOut = useSignal<readonly TakenOut[]>([]);
  const isClearing = useSignal(false);
  const now = planFor(plan.value, tonight());
  const isOld = plan.value !== undefined && plan.value.night !== now.night;
  const takeOut = (out: TakenOut, change: (plan: Plan) => Plan) => {
    changePlan(change);
    takenOut.value = [...takenOut.value, out];
  };
  const stay = () => {
    isClearing.value = false;
  };
  const { routine } = now;
  return (
    <Screen
      title={titles.routine}
      bar={<BackLink />}
      foot={
        (routine || takenOut.value.length > 0) && (
          <>
            <Undo takenOut={takenOut.value} onUndone={(rest) => (takenOut.value = rest)} />
            {routine && (
              <Button look="main" icon="play" wide onPress={() => void startRoutine(routine)}>
                {common.start}
              </Button>
            )}
          </>
        )
      }
    >
      <div class={css.page}>
        <div class={css.section}>
          <Heading>{words.heading}</Heading>
          <p class={css.soft}>{words.lead}</p>
        </div>
        {isOld && (
          <Notice
            action={<Button onPress={() => changePlan((same) => same)}>{words.again}</Button>}
          >
            {words.earlier}
          </Notice>
        )}
        <Things plan={now} onTakeOut={takeOut} />
        <ComfortState />
        <People plan={now} onTakeOut={takeOut} />
        <RoutineChoice plan={now} />
        <div class={css.actions}>
          {'print' in window && <Button onPress={() => print()}>{words.print}</Button>}
          {plan.value && (
            <Button
              look="quiet"
              onPress={() => {
                isClearing.value = true;
              }}
            >
              {words.clear}
            </Button>
          )}
        </div>
        <p class={css.small}>{words.private}</p>
      </div>
      <Card plan={now} />
      {isClearing.value && (
        <Dialog heading={words.clearing.heading} lead={words.clearing.lead} onDismiss={stay}>
          <Button look="main" onPress={stay}>
            {words.clearing.keep}
          </Button>
          <Button
            onPress={() => {
              forgetPlan();
              takenOut.value = [];
              stay();
            }}
          >
            {words.clearing.clear}
          </Button>
        </Dialog>
      )}
    </Screen>
  );
}

function ComfortState() {
  const { before, formats } = allWords();
  const { comfort: words } = before;
  const people = comfortList.value?.people;
  return (
    <section class={css.section} aria-labelledby="comfort-state">
      <h2 id="comfort-state" class={css.title}>
        {words.heading}
      </h2>
      <p class={css.soft}>
        {people === undefined ? words.none : words.marked(people, formats.number(people))}
      </p>
      <a class={css.link} href="#/comfort">
        {words.look}
      </a>
    </section>
  );
}
