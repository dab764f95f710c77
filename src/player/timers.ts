// Whether timers ring in time. They do where someone has the page before them; hidden, as on a locked phone, they
// are late or stop.

/** Calls `tell` with whether they ring in time, at once and whenever that changes. */
export type Timers = (tell: (ring: boolean) => void) => void;

/** Those of this page. */
export const timersOfPage: Timers = (tell) => {
  // Should a phone lock without hiding the page, that has at least lost the focus.
  const look = () => tell(!document.hidden && document.hasFocus());
  document.addEventListener('visibilitychange', look);
  addEventListener('focus', look);
  addEventListener('blur', look);
  look();
};

/** None that can be relied on. */
export const NO_TIMERS: Timers = (tell) => tell(false);
