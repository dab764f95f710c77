// From a tap on the first screen to the element's own word that it sounds; beside an element that
// is given one sound file by its address at the tap, as a player without a track would. As fast as this
// machine is, and four times slower, as a phone of some years ago.
import { openPage } from './browser';
import { median, ms, type Row } from './table';

const RUNS = 9;

export async function measureTap(): Promise<readonly Row[]> {
  return [...(await measureAt(1)), ...(await measureAt(4))];
}

/** The same with a processor `slowdown` times slower. */
async function measureAt(slowdown: number): Promise<readonly Row[]> {
  const ours: number[] = [];
  const plain: number[] = [];
  const { page, close } = await openPage();
  await page.getByRole('button', { name: 'I am an adult' }).click();
  await page.getByText('Ready offline').waitFor({ timeout: 120_000 });
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.evaluate(() => {
    const play = HTMLAudioElement.prototype.play;
    const bench = { tapped: 0, sounded: 0 };
    Object.assign(window, { bench });
    addEventListener(
      'click',
      () => Object.assign(bench, { tapped: performance.now(), sounded: 0 }),
      true,
    );
    HTMLAudioElement.prototype.play = function (this: HTMLAudioElement) {
      this.onplaying = () => {
        bench.sounded = performance.now();
      };
      return play.call(this);
    };
  });
  const heard = () =>
    page
      .waitForFunction(() => {
        const { tapped, sounded } = (window as unknown as { bench: Record<string, number> }).bench;
        return (sounded ?? 0) > (tapped ?? 0) ? (sounded ?? 0) - (tapped ?? 0) : false;
      })
      .then((handle) => handle.jsonValue());
  for (let run = 0; run < RUNS; run += 1) {
    await page.getByRole('button', { name: /^Start Cuddle/ }).click();
    ours.push(Number(await heard()));
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Stop' }).click();
    plain.push(await plainElement());
  }
  await close();
  return [
    {
      what: `${slowdown} x slower: the whole track assembled and started`,
      figure: ms(median(ours)),
    },
    { what: `${slowdown} x slower: a plain element given a file`, figure: ms(median(plain)) },
  ];

  function plainElement(): Promise<number> {
    return page.evaluate(async () => {
      const url = performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .find((name) => /sounds.*\.mp3$/.test(name));
      const audio = new Audio();
      const start = performance.now();
      const response = await fetch(url ?? '');
      audio.src = URL.createObjectURL(await response.blob());
      await audio.play();
      const took = performance.now() - start;
      audio.pause();
      return took;
    });
  }
}
