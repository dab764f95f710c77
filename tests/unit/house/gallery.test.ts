import { readdirSync, readFileSync } from 'node:fs';
import { resolveConfig } from 'vite';
import { describe, expect, it } from 'vitest';
import { wrongImports } from '../../../.ci/imports';

const importing = (path: string) => `import { STATES } from '${path}';`;

describe('the gallery', () => {
  it('is in no build of the app: that begins with index.html and nothing else', async () => {
    const { build } = await resolveConfig({ configFile: 'vite.config.ts' }, 'build');
    expect(build.rolldownOptions.input).toBeUndefined();
    expect(readFileSync('index.html', 'utf8')).not.toContain('gallery');
    expect(readdirSync('public').filter((name) => name.endsWith('.html'))).toEqual([]);
  });

  it('is known to no other room', () => {
    expect(wrongImports('src/main.tsx', importing('./gallery/states'))).toHaveLength(1);
    expect(wrongImports('src/app/app.tsx', importing('../gallery/states'))).toHaveLength(1);
  });
});
