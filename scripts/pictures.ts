// The pictures as they are drawn, and as they are shipped: a drawing has the colours of both themes in
// its style, so that it opens as it is; each theme is shipped a file of its own, without any style.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const THEMES = ['dark', 'light'] as const;
export type Theme = (typeof THEMES)[number];

/** The colours of a drawing by name: `wall` for what it calls `--wall`. */
export type Colours = ReadonlyMap<string, string>;

/** Where the drawings below `source` (the app's `src`) are, by id; those of practices are in their folders. */
export function findPictures(source: string): ReadonlyMap<string, string> {
  const folder = join(source, 'practices');
  const ofPractices = names(folder)
    .map((id) => [id, join(folder, id, 'picture.svg')] as const)
    .filter(([, path]) => existsSync(path));
  const others = names(join(source, 'pictures'))
    .filter((name) => name.endsWith('.svg'))
    .map((name) => [name.slice(0, -'.svg'.length), join(source, 'pictures', name)] as const);
  return new Map([...ofPractices, ...others]);
}

/** The colours that `drawing` has in `theme`. Throws RangeError for one without them. */
export function coloursOf(drawing: string, theme: Theme): Colours {
  const block = BLOCKS[theme].exec(drawing)?.[1];
  if (block === undefined) throw new RangeError(`a picture has no colours for the ${theme} theme`);
  return new Map(
    [...block.matchAll(/--([\w-]+):\s*([^;]+?)\s*(?:;|$)/g)].map(([, n, c]) => [`${n}`, `${c}`]),
  );
}

const BLOCKS: Readonly<Record<Theme, RegExp>> = {
  dark: /\bsvg\s*\{([^}]*?)\s*\}/,
  light: /\bsvg:target\s*\{([^}]*?)\s*\}/,
};

/** `drawing` for `theme` alone. Throws RangeError for a colour that it does not name. */
export function shipped(drawing: string, theme: Theme): string {
  const colours = coloursOf(drawing, theme);
  return drawing
    .replace(/<style>[\s\S]*?<\/style>/, '')
    .replace(/ id="light"/, '')
    .replace(/var\(--([\w-]+)\)/g, (_, name: string) => {
      const colour = colours.get(name);
      if (colour === undefined) throw new RangeError(`a picture has no colour called ${name}`);
      return colour;
    })
    .replace(/style="([^"]*)"/g, (_, style: string) => attributes(style))
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/>\s+</g, '><')
    .trim();
}

/** The declarations of `style` as attributes, which no policy forbids. */
function attributes(style: string): string {
  return style
    .split(';')
    .filter((each) => each.trim() !== '')
    .map((each) => each.replace(/^\s*([\w-]+)\s*:\s*(.*?)\s*$/, '$1="$2"'))
    .join(' ');
}

/** The colours that screens take from each drawing, as a style sheet. */
export function hues(pictures: ReadonlyMap<string, string>): string {
  const rules = THEMES.flatMap((theme) =>
    [...pictures].map(([id, path]) => {
      const colours = coloursOf(readFileSync(path, 'utf8'), theme);
      const own = `[data-hue="${id}"]`;
      const lines = HUES.map((name) => {
        const colour = colours.get(name);
        if (!colour) throw new RangeError(`${path} has no ${name} for the ${theme} theme`);
        return `  --still-${name}: ${colour};\n`;
      });
      const where = theme === 'dark' ? own : `:root[data-theme="${theme}"] ${own}`;
      return `${where} {\n${lines.join('')}}\n`;
    }),
  );
  return rules.join('\n');
}

const HUES = ['wall', 'deep', 'table', 'line'];

function names(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
