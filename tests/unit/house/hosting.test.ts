import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { caddyFile, headersFile, nginxFile, TYPES, vercelFile } from '../../../hosting.config';
import { HEADERS } from '../../../security.config';

const FILES = { Caddyfile: caddyFile(), 'nginx.conf': nginxFile() };
const ALL = { ...FILES, _headers: headersFile(), 'vercel.json': vercelFile() };

describe('the ready files for hosts', () => {
  it.each(Object.entries(FILES))('%s is up to date; `-u` writes it', async (name, text) => {
    const path = join(import.meta.dirname, '../../../hosting', name);
    await expect(text).toMatchFileSnapshot(path);
  });

  it.each(Object.entries(ALL))('%s says the whole policy, and what is kept for ever', (_, text) => {
    for (const [name, value] of Object.entries(HEADERS)) {
      expect(text).toContain(name);
      expect(text).toContain(value);
    }
    expect(text).toContain('public, max-age=31536000, immutable');
  });

  it.each(Object.entries(FILES))('%s says what each kind of file is', (_, text) => {
    for (const [end, type] of Object.entries(TYPES)) {
      const ways = [`${type} ${end};`, `header @${end} Content-Type "${type}`];
      expect(ways.some((way) => text.includes(way))).toBe(true);
    }
  });

  it('_headers says each thing once for each address: some hosts would join them', () => {
    const [all = '', ...others] = headersFile().split('\n\n');
    expect(all).not.toContain('Cache-Control');
    for (const block of others) expect(block.match(/: /g)).toHaveLength(1);
  });
});
