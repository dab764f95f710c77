// A page that does the least: a heading, a button, one sound by its address, and the time it says.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

const SOUND = new URL('../audio/packs/sounds.mp3', import.meta.url);

const PAGE = `<!doctype html>
<html lang="en">
  <meta charset="utf-8" />
  <meta name="viewport" content="width=device-width" />
  <title>Plain</title>
  <h1>Plain</h1>
  <button type="button">Start</button>
  <p id="time"></p>
  <audio src="sound.mp3" loop preload="auto"></audio>
  <script>
    const audio = document.querySelector('audio');
    document.querySelector('button').onclick = () => void audio.play();
    audio.ontimeupdate = () => {
      document.querySelector('#time').textContent = Math.floor(audio.currentTime);
    };
    performance.mark('usable');
  </script>
</html>`;

/** Serves it; `close` ends that. */
export async function servePlainPage(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const isSound = request.url?.endsWith('.mp3') ?? false;
    response.setHeader('Content-Type', isSound ? 'audio/mpeg' : 'text/html; charset=utf-8');
    response.end(isSound ? readFileSync(SOUND) : PAGE);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
