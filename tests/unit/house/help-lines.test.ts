import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { helpLinesPage } from '../../../scripts/help-lines-page';
import { LINES } from '../../../src/catalogue/help-lines/lines';

const PAGE = join(import.meta.dirname, '../../../docs/help-lines.md');

describe('the page to call the lines through by', () => {
  it('is up to date; `-u` writes it', async () => {
    await expect(helpLinesPage()).toMatchFileSnapshot(PAGE);
  });

  it('lists every line, shown or not, with where it stands and the day', () => {
    const rows = helpLinesPage().split('\n');
    for (const { name, mark, source, on } of LINES) {
      const row = `| ${mark} | [${source.publisher}](${source.url}) | ${on} |`;
      expect(
        rows.some((each) => each.includes(`| ${name} |`) && each.endsWith(row)),
        name,
      ).toBe(true);
    }
  });
});
