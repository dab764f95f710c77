// One touch does one thing. A control that has just appeared under a finger takes no touch that began
// before it was there, nor one within a moment of appearing: the second tap of a hasty thumb was meant
// for what stood there before. And a key that is held is one press.

/**
 * What a touch can set off. A field belongs to its label; a field to write in takes any touch, and so does a
 * way out that does nothing but hide what is shown: whoever needs it cannot wait.
 */
const CONTROLS = 'a, button:not([data-way-out]), label, select, summary, [data-cover]';

/** What hides controls for as long as it is there: when it goes, they have just appeared. */
const COVERS = 'dialog, [data-cover]';

/** What has a size of its own that a text in it can change. */
const BLOCKS = 'p, h1, h2, h3, li, div';

/** How long a control stands before it takes a touch, in milliseconds: longer than a double tap. */
const MOMENT = 700;

/** How far a finger may be from a control and still have it, by a browser that means it well; in pixels. */
const NEAR = 32;

/** Where a control is in the window, and how far that was scrolled. */
interface Spot extends Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'> {
  readonly scrolled: number;
}

/** What the last touch went down on; undefined once it is over, and no click can come of it. */
let touch: { control: Element | null } | undefined;
/** Whether the focus has moved since a control last appeared: by key, someone went to it. */
let focusMoved = false;
/** What has the focus, and had it before what the page is doing just now. */
let focused: Element | null = null;
/** What kept the focus while controls moved: a key there is still meant for it. */
let stillFocused: Element | null = null;
let spots = new Map<Element, Spot>();
let appearances = 0;
/** The blocks of texts that change by themselves. */
let blocks: ResizeObserver | undefined;

/** Watches over the whole page, from now on. Call it once. */
export function watchTouches(): void {
  addEventListener('pointerdown', onPointerDown, true);
  addEventListener('pointerup', onPointerEnd, true);
  addEventListener('pointercancel', onPointerEnd, true);
  addEventListener('click', onClick, true);
  addEventListener('focusin', onFocus, true);
  addEventListener('keydown', onKeyDown, true);
  spots = new Map(controlsIn(document.body).map((control) => [control, spotOf(control)]));
  new MutationObserver(lookAfter).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  new ResizeObserver(() => look([])).observe(document.body);
  blocks = new ResizeObserver(() => look([]));
}

/**
 * Treats the controls in `element`, or `element` itself, as if they had just appeared. For a control
 * that stays where it is and now means something else.
 */
export function freshen(element: Element): void {
  markFresh(element.matches(CONTROLS) ? [element] : controlsIn(element));
}

/** Whether `element`, or the control it is in, has appeared too short a while ago to take a touch. */
export function isFresh(element: Element): boolean {
  return element.closest('[data-fresh]') !== null;
}

/**
 * Looks where `records` may have moved anything. A text that goes on in its place may do so often: of such a
 * one it is enough to hear when its block grows, and nothing has to be laid out before its time.
 */
function lookAfter(records: readonly MutationRecord[]): void {
  if (records.some((record) => !isHeardOf(record))) look(records);
}

/**
 * Whether all that has changed is a text, or its parts, whose block is heard of when it grows; neither holds a
 * control, nor covers one.
 */
function isHeardOf({ target, removedNodes }: MutationRecord): boolean {
  const changed = target instanceof Element ? target : target.parentElement;
  const block = changed?.closest(BLOCKS);
  if (!block || block.closest(CONTROLS) || block.querySelector(CONTROLS)) return false;
  if ([...removedNodes].some(isCover)) return false;
  blocks?.observe(block);
  return true;
}

/** Finds what has appeared: new, moved under the finger, or no longer covered. */
function look(records: readonly MutationRecord[]): void {
  const before = spots;
  spots = new Map(controlsIn(document.body).map((control) => [control, spotOf(control)]));
  const bare = records.some(({ removedNodes }) => [...removedNodes].some(isCover));
  const appeared = [...spots].filter(([control, spot]) => {
    const was = before.get(control);
    return bare || !was || isElsewhere(spot, was);
  });
  markFresh(appeared.map(([control]) => control));
  const keptFocus = focused !== null && focused === document.activeElement && before.has(focused);
  if (appeared.length > 0 && keptFocus && !bare) stillFocused = focused;
}

function markFresh(controls: readonly Element[]): void {
  if (controls.length === 0) return;
  appearances += 1;
  const mark = String(appearances);
  focusMoved = false;
  stillFocused = null;
  for (const control of controls) {
    control.setAttribute('data-fresh', mark);
    if (touch?.control === control) touch.control = null;
  }
  setTimeout(() => {
    for (const control of controls) {
      if (control.getAttribute('data-fresh') === mark) control.removeAttribute('data-fresh');
    }
  }, MOMENT);
}

function onPointerDown({ target, clientX, clientY }: PointerEvent): void {
  // A thumb that goes on tapping has not seen yet that its control is gone: the moment begins anew.
  markFresh(freshAt(clientX, clientY));
  const control = controlOf(target);
  touch = { control: control && !isFresh(control) ? control : null };
}

/** The controls at that point, or as near as a browser lends a finger, that have just appeared. */
function freshAt(x: number, y: number): readonly Element[] {
  return [...document.querySelectorAll('[data-fresh]')].filter((control) => {
    const { left, top, right, bottom } = control.getBoundingClientRect();
    return x >= left - NEAR && x <= right + NEAR && y >= top - NEAR && y <= bottom + NEAR;
  });
}

function onPointerEnd(): void {
  const over = touch;
  setTimeout(() => {
    if (touch === over) touch = undefined;
  }, MOMENT);
}

function onClick(event: MouseEvent): void {
  const control = controlOf(event.target);
  if (!control) return;
  // By key, by voice or by a screen reader nothing goes down first.
  const meant =
    event.detail > 0 && touch
      ? touch.control === control
      : focusMoved || control === stillFocused || !isFresh(control);
  if (!meant) swallow(event);
}

function onFocus(): void {
  focusMoved = true;
  setTimeout(() => (focused = document.activeElement));
}

function onKeyDown(event: KeyboardEvent): void {
  if (!event.repeat || isField(event.target)) return;
  event.stopImmediatePropagation();
  // What the browser itself would do once more; it may scroll on, and Tab goes on.
  const choosing = event.target instanceof HTMLInputElement && event.key.startsWith('Arrow');
  if (choosing || event.key === 'Enter' || event.key === 'Escape') event.preventDefault();
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

function controlsIn(element: Element): readonly Element[] {
  return [...element.querySelectorAll(CONTROLS)];
}

function controlOf(target: EventTarget | null): Element | null {
  return target instanceof Element ? target.closest(CONTROLS) : null;
}

/** Whether someone writes in `target`. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && !['radio', 'checkbox'].includes(target.type);
}

function isCover(node: Node): boolean {
  return node instanceof Element && (node.matches(COVERS) || node.querySelector(COVERS) !== null);
}

function spotOf(control: Element): Spot {
  const { left, top, right, bottom } = control.getBoundingClientRect();
  return { left, top, right, bottom, scrolled: scrollY };
}

/** Whether a finger on the middle of `now` would not have met `was`, nor would after scrolling. */
function isElsewhere(now: Spot, was: Spot): boolean {
  const x = (now.left + now.right) / 2;
  const y = (now.top + now.bottom) / 2;
  const scrolled = now.scrolled - was.scrolled;
  const met = (at: number) => x >= was.left && x <= was.right && at >= was.top && at <= was.bottom;
  return !met(y) && !met(y + scrolled);
}
