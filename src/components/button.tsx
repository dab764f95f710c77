// The two kinds of button: one that says what it does, and a round one with an icon and a name.
import type { ComponentChildren } from 'preact';
import css from './button.module.css';
import { Icon, type IconName } from './icon';

interface ButtonProps {
  readonly onPress: () => void;
  readonly look?: 'main' | 'plain' | 'quiet';
  readonly icon?: IconName;
  readonly wide?: boolean;
  readonly children: ComponentChildren;
}

/** A button with words. `main` is for the one clear action of a screen. */
export function Button({ onPress, look = 'plain', icon, wide = false, children }: ButtonProps) {
  return (
    <button
      type="button"
      class={`${css.button} ${css[look]} ${wide ? css.wide : ''}`}
      onClick={onPress}
    >
      {icon && <Icon name={icon} size={20} />}
      <span>{children}</span>
    </button>
  );
}

interface IconButtonProps {
  readonly label: string;
  readonly icon: IconName;
  readonly onPress: () => void;
  readonly size?: 'small' | 'middle' | 'large';
  /** For a button that is on or off. */
  readonly pressed?: boolean;
  /** For a button that opens what stands behind it, and closes it. */
  readonly expanded?: boolean;
  /** There is nothing for it to do now. It keeps its place, and the focus. */
  readonly idle?: boolean;
}

/** A round button; `label` is its name. */
export function IconButton({
  label,
  icon,
  onPress,
  size = 'small',
  pressed,
  expanded,
  idle,
}: IconButtonProps) {
  return (
    <button
      type="button"
      class={`${css.round} ${css[size]}`}
      aria-label={label}
      aria-pressed={pressed}
      aria-expanded={expanded}
      {...(idle && { 'aria-disabled': true })}
      title={label}
      onClick={() => idle || onPress()}
    >
      <Icon name={icon} size={size === 'large' ? 40 : 24} />
    </button>
  );
}

/** A round button whose few letters say more than an icon would; `label` is its full name. */
export function LetterButton({
  label,
  letters,
  onPress,
}: {
  label: string;
  letters: string;
  onPress: () => void;
}) {
  return (
    <button
      type="button"
      class={`${css.round} ${css.middle} ${css.letters}`}
      title={label}
      onClick={onPress}
    >
      {letters}
      <span class="visually-hidden">, {label}</span>
    </button>
  );
}

/** A link that looks like a round button. */
export function IconLink({ label, icon, href }: { label: string; icon: IconName; href: string }) {
  return (
    <a class={`${css.round} ${css.small}`} aria-label={label} title={label} href={href}>
      <Icon name={icon} />
    </a>
  );
}
