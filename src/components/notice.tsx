// A sentence that says what happened and what to do, with at most one thing to tap.
import type { ComponentChildren } from 'preact';
import css from './notice.module.css';

interface NoticeProps {
  readonly tone?: 'calm' | 'alert';
  readonly children: ComponentChildren;
  readonly action?: ComponentChildren;
}

/** Read out when it appears: politely, or at once for an alert. */
export function Notice({ tone = 'calm', children, action }: NoticeProps) {
  return (
    <div class={`${css.notice} ${css[tone]}`} role={tone === 'alert' ? 'alert' : 'status'}>
      <p>{children}</p>
      {action}
    </div>
  );
}
