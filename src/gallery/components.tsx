// Every component in all its looks.

import { useSignal } from '@preact/signals';
import { PRACTICE_IDS } from '../catalogue/practice-ids';
import { Button, IconButton, IconLink, LetterButton } from '../components/button';
import { Chips } from '../components/chips';
import { Choice } from '../components/choice';
import { Hues } from '../components/hues';
import { Icon, type IconName } from '../components/icon';
import { FIRST_ICONS } from '../components/icon-paths';
import { Mark } from '../components/mark';
import { ICONS } from '../components/more-icons';
import { Notice } from '../components/notice';
import { Still } from '../components/still';
import css from './gallery.module.css';
import { Section } from './section';

const nothing = () => undefined;

const ALL: readonly (readonly [string, IconName])[] = Object.entries({ ...FIRST_ICONS, ...ICONS });

const PARTS = [
  { practice: 'hydration', share: 5 },
  { practice: 'cuddle', share: 10 },
  { practice: 'massage', share: 8 },
] as const;

const OTHERS = [
  ...['after-intense', 'after-role-play', 'checked', 'days-after', 'find', 'finish', 'first-time'],
  ...['landing', 'long-slow', 'made', 'next-day', 'on-your-own', 'several'],
] as const;

/** All of them, alive. */
export function Components() {
  const chosen = useSignal<'short' | 'standard' | 'long'>('standard');
  const any = useSignal<readonly ('sore' | 'cold' | 'low')[]>(['cold']);
  const isOn = useSignal(true);
  return (
    <>
      <Section title="Buttons">
        <div class={css.row}>
          <Button look="main" icon="play" onPress={nothing}>
            The one clear action
          </Button>
          <Button onPress={nothing}>Plain</Button>
          <Button icon={ICONS.repeat} onPress={nothing}>
            Plain with an icon
          </Button>
          <Button look="quiet" onPress={nothing}>
            Quiet
          </Button>
        </div>
        <div class={css.row}>
          <IconButton label="Repeat" icon={ICONS.repeat} size="middle" onPress={nothing} />
          <IconButton label="Play" icon="play" size="large" onPress={nothing} />
          <LetterButton label="One more minute" letters="+1 min" onPress={nothing} />
          <IconButton
            label="Keep as a favourite"
            icon={isOn.value ? ICONS.starFull : ICONS.star}
            pressed={isOn.value}
            onPress={() => {
              isOn.value = !isOn.value;
            }}
          />
          <IconLink label="Get help" icon="help" href="#" />
        </div>
      </Section>
      <Section title="Choices">
        <Choice
          label="One of a few"
          value={chosen.value}
          options={[
            { value: 'short', name: 'Short' },
            { value: 'standard', name: 'Standard', hint: 'with a hint' },
            { value: 'long', name: 'Long' },
          ]}
          onChoose={(value) => {
            chosen.value = value;
          }}
        />
        <Chips
          label="Any of a few"
          hint="As many as fit."
          values={any.value}
          options={[
            { value: 'sore', name: 'Sore' },
            { value: 'cold', name: 'Cold' },
            { value: 'low', name: 'Low' },
          ]}
          onChange={(values) => {
            any.value = values;
          }}
        />
      </Section>
      <Section title="Notices and progress">
        <Notice>Something to know.</Notice>
        <Notice tone="alert" action={<Button onPress={nothing}>What to do</Button>}>
          Something that went wrong, and what to do.
        </Notice>
        <Hues parts={PARTS} />
        <Hues parts={PARTS} done={0.4} />
      </Section>
      <Section title="Icons">
        <div class={css.row}>
          <Mark size={40} />
          {ALL.map(([key, name]) => (
            <Icon key={key} name={name} />
          ))}
        </div>
      </Section>
      <Section title="Pictures">
        <div class={css.row}>
          <Still of="cuddle" coin="small" loading="eager" />
          <Still of="cuddle" coin="large" loading="eager" />
        </div>
        <div class={css.pictures}>
          {[...PRACTICE_IDS, ...OTHERS].map((id) => (
            <Still key={id} of={id as Parameters<typeof Still>[0]['of']} loading="eager" />
          ))}
        </div>
      </Section>
    </>
  );
}
