// `npm run help-lines`: writes the page that a person calls the lines through by.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { helpLinesPage } from './help-lines-page';

writeFileSync(join(import.meta.dirname, '../docs/help-lines.md'), helpLinesPage());
console.log('wrote docs/help-lines.md');
