// The whole way, from the browser's own microphone on: Chromium takes a file for it. What is said there goes by a
// clock of its own, so this asks for nothing but that all of it is understood, in time.
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, openApp, test } from './app';
import { clip } from './own-ear';

const WORDS = ['yes', 'stop', 'help'] as const;
const RATE = 16_000;
const HEADER = 44;

const file = join(tmpdir(), `afterglow-microphone-${process.pid}.wav`);
writeFileSync(file, spoken());

test.use({
  worker: 'is awaited',
  permissions: ['microphone'],
  // Of the config's own, only what a container needs is needed here.
  launchOptions: async ({ launchOptions }, use) => {
    await use({
      ...launchOptions,
      args: [
        ...(launchOptions.args ?? []),
        '--use-fake-device-for-media-stream',
        '--use-fake-ui-for-media-stream',
        `--use-file-for-fake-audio-capture=${file}%noloop`,
      ],
    });
  },
});

test('a file as the microphone is understood word by word', async ({ page, served }) => {
  await openApp(page, served);
  await page.goto(`${served.url}#/hearing`);
  await page.getByRole('button', { name: 'Start listening' }).click();
  for (const word of WORDS) {
    await expect(page.locator('[data-understood="true"]', { hasText: word })).toBeVisible({
      timeout: 60_000,
    });
  }
  await expect(page.locator('[data-understood="true"]')).toHaveCount(WORDS.length);
});

/** Each word three times, with quiet between, as a WAV file. */
function spoken(): Buffer {
  const quiet = Buffer.alloc(2 * RATE * 1.2);
  const said = [0, 1, 2].flatMap(() =>
    WORDS.flatMap((word) => [clip(word).subarray(HEADER), quiet]),
  );
  const sound = Buffer.concat([quiet, quiet, ...said]);
  const header = Buffer.from(clip(WORDS[0]).subarray(0, HEADER));
  header.writeUInt32LE(HEADER - 8 + sound.length, 4);
  header.writeUInt32LE(sound.length, HEADER - 4);
  return Buffer.concat([header, sound]);
}
