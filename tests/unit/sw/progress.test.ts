import { describe, expect, it } from 'vitest';
import { countingPlugin } from '../../../src/sw/progress';

const BASE = 'https://app.example/glow/sw.js';
const request = new Request('https://app.example/glow/assets/voice.mp3');
const install = new Event('install');

function counting(bytes: number) {
  const told: [done: number, total: number][] = [];
  const entries = [
    { url: 'assets/voice.mp3', revision: null, bytes },
    { url: 'index.html', revision: 'a', bytes: 10 },
  ];
  const plugin = countingPlugin(entries, BASE, (done, total) => told.push([done, total]));
  return { plugin, told };
}

describe('progress', () => {
  it('counts bytes as they arrive, and leaves the response whole', async () => {
    const { plugin, told } = counting(90);
    const response = new Response(new Uint8Array(90));
    const answer = await plugin.fetchDidSucceed({ event: install, request, response });
    expect((await answer.arrayBuffer()).byteLength).toBe(90);
    await plugin.handlerDidComplete({ event: install, request });
    expect(told.at(-1)).toEqual([90, 100]);
  });

  it('counts a file that was stored before', async () => {
    const { plugin, told } = counting(90);
    await plugin.handlerDidComplete({ event: install, request });
    expect(told).toEqual([[90, 100]]);
  });

  it('does not count a file that failed', async () => {
    const { plugin, told } = counting(90);
    await plugin.handlerDidComplete({ event: install, request, error: new TypeError() });
    expect(told).toEqual([]);
  });

  it('never goes beyond the total, even if a host adds to a file', async () => {
    const { plugin, told } = counting(90);
    const response = new Response(new Uint8Array(200));
    const answer = await plugin.fetchDidSucceed({ event: install, request, response });
    await answer.arrayBuffer();
    await plugin.handlerDidComplete({ event: install, request });
    expect(Math.max(...told.map(([done]) => done))).toBe(90);
  });

  it('says nothing about files that the app asks for later', async () => {
    const { plugin, told } = counting(90);
    await plugin.handlerDidComplete({ event: new Event('fetch'), request });
    expect(told).toEqual([]);
  });
});
