import type { ElementHandle, Frame, Locator, Page } from 'playwright-core';

/** Presses of one key after which a person gives up. */
const MOST_PRESSES = 90;
/** Room around an element for what shows that it has the focus. */
const RING_PIXELS = 5;

/** Where the keyboard stands. */
export interface FocusPlace {
  /** Outside: in the workbook. Lost: in the pane, and nowhere in it. */
  readonly state: 'outside' | 'lost' | 'on-element';
  readonly element: string;
  /** The keys that lead out of the pane from here. */
  readonly exits: readonly string[];
  /** How far the page reaches beyond its window to the side. */
  readonly overflow: number;
  /** What keeps it from being seen; null where nothing does. */
  readonly hiddenBy: string | null;
}

/** Runs in the pane. */
function focusPlace(): FocusPlace {
  const element = document.activeElement;
  const overflow = document.documentElement.scrollWidth - window.innerWidth;
  const nowhere = { element: '', overflow, hiddenBy: null, exits: ['Tab', 'Shift+Tab'] };
  if (!document.hasFocus()) return { state: 'outside', ...nowhere };
  if (element === null || element === document.body) return { state: 'lost', ...nowhere };
  const name = `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent).slice(0, 40)}"`;
  const stops = [...document.querySelectorAll('button, input, select, summary, [tabindex="0"]')].filter((stop) => stop.getClientRects().length > 0 && stop.getAttribute('tabindex') !== '-1');
  const exits = [...(element === stops.at(-1) ? ['Tab'] : []), ...(element === stops[0] ? ['Shift+Tab'] : [])];
  const here = { state: 'on-element', element: name, overflow, exits } as const;
  const rectangle = element.getClientRects()[0];
  if (rectangle === undefined) return { ...here, hiddenBy: 'not drawn' };
  const top = document.elementFromPoint(rectangle.left + rectangle.width / 2, rectangle.top + rectangle.height / 2);
  if (top === null) return { ...here, hiddenBy: 'outside the window' };
  const isSeen = element.contains(top) || top.contains(element);
  return { ...here, hiddenBy: isSeen ? null : `${top.tagName.toLowerCase()} "${top.textContent.slice(0, 40)}"` };
}

/** Somebody who has a keyboard and no mouse. Every press has to leave the focus where it can be seen. */
export class KeyboardUser {
  /** Everything that was wrong on the way. */
  readonly complaints: string[] = [];
  private before: FocusPlace | null = null;

  constructor(
    private readonly page: Page,
    private readonly pane: Frame,
  ) {}

  async press(key: string): Promise<FocusPlace> {
    await this.page.keyboard.press(key);
    // What the pane told Excel about the key has arrived then.
    await this.page.evaluate(() => new Promise((resolve) => { setTimeout(resolve, 0); }));
    return this.look(key);
  }

  /** Where the focus is now; `after` says what was done, for the complaint. */
  async look(after: string): Promise<FocusPlace> {
    const place = await this.pane.evaluate(focusPlace);
    const { before } = this;
    if (place.state === 'outside' && before?.state === 'on-element' && !before.exits.includes(after)) this.complaints.push(`${after} on ${before.element} leads out of the pane`);
    this.before = place;
    if (place.state === 'lost') this.complaints.push(`after ${after} the focus is lost`);
    if (place.overflow > 0) this.complaints.push(`after ${after} the page is ${String(place.overflow)} pixels too wide`);
    if (place.hiddenBy !== null) this.complaints.push(`after ${after} ${place.element} is hidden: ${place.hiddenBy}`);
    return place;
  }

  /** Goes on with Tab (or backwards) until the element is reached. */
  async tabTo(target: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
    for (let presses = 0; presses < MOST_PRESSES; presses += 1) {
      if ((await target.count()) > 0 && (await this.isOn(target))) return;
      await this.press(key);
    }
    throw new Error(`${String(target)} cannot be reached with ${key}.`);
  }

  /** Whether the focus is on this element. */
  isOn(target: Locator): Promise<boolean> {
    return target.first().evaluate((element) => element === document.activeElement && document.hasFocus());
  }

  /** Goes once through everything that Tab reaches, and names the stops that look alike with and without the focus. */
  async stopsWithoutRing(): Promise<{ readonly stops: number; readonly unmarked: readonly string[] }> {
    const unmarked: string[] = [];
    const first = await this.nextStop();
    let [stop, stops] = [first, 0];
    do {
      if (!(await this.looksFocused(stop.element))) unmarked.push(stop.name);
      stop = await this.nextStop();
      stops += 1;
    } while (stops < MOST_PRESSES && !(await stop.element.evaluate((node, other) => node === other, first.element)));
    return { stops, unmarked };
  }

  /** The next element on which Tab stops in the pane. */
  private async nextStop(): Promise<{ readonly element: ElementHandle; readonly name: string }> {
    for (let presses = 0; presses < 3; presses += 1) {
      const { state, element: name } = await this.press('Tab');
      const element = (await this.pane.evaluateHandle(() => document.activeElement)).asElement();
      if (state === 'on-element' && element !== null) return { element, name };
    }
    throw new Error('Tab leads nowhere.');
  }

  private async looksFocused(element: ElementHandle): Promise<boolean> {
    const withFocus = await this.picture(element);
    // The picture of the same place while another element has the focus; the keyboard's place is given back at once.
    await element.evaluate((node) => { if (node instanceof HTMLElement) node.blur(); });
    const without = await this.picture(element);
    await element.evaluate((node) => { if (node instanceof HTMLElement) node.focus({ preventScroll: true }); });
    return !withFocus.equals(without);
  }

  private async picture(element: ElementHandle): Promise<Buffer> {
    const box = await element.boundingBox();
    if (box === null) throw new Error('An element that has the focus is not drawn.');
    const [x, y] = [Math.max(0, box.x - RING_PIXELS), Math.max(0, box.y - RING_PIXELS)];
    return this.page.screenshot({ clip: { x, y, width: box.width + 2 * RING_PIXELS, height: box.height + 2 * RING_PIXELS }, animations: 'disabled' });
  }
}
