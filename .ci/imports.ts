// Holds the imports of src to the table in rooms.config.ts.
import { posix } from 'node:path';
import { parseSync } from 'vite';
import { ROOMS, type Room } from '../rooms.config';

/** What only a browser has, and what is different each time. */
const IMPURE: ReadonlySet<string> = new Set([
  ...['window', 'document', 'navigator', 'location', 'history', 'self', 'globalThis'],
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'fetch', 'addEventListener'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'performance', 'Date.now'],
  'Math.random',
]);

/**
 * What the file at `path`, from the project's folder on, knows and should not: a sentence for each.
 * Throws SyntaxError where `source`, which is what stands in it, cannot be parsed.
 */
export function wrongImports(
  path: string,
  source: string,
  rooms: readonly Room[] = ROOMS,
): readonly string[] {
  const name = roomOf(path);
  const place = rooms.findIndex((room) => room.name === name);
  const room = rooms[place];
  if (!room) return [`${path}: rooms.config.ts has no line for ${name}`];
  const known = [room, ...rooms.slice(0, place).filter((other) => mayKnow(room, other))];
  const { imports, names } = readNames(path, source);
  const wrong = [
    ...imports.map((target) => resolved(path, target)).filter((to) => !isKnown(to, room, known)),
    ...names.filter((each) => room.pure && IMPURE.has(each)),
  ];
  return wrong.map((what) => `${path}: ${name} may not know ${what}`);
}

/** Whether `room` may know `other`, which stands above it. */
function mayKnow(room: Room, other: Room): boolean {
  if (room.adapter && other.adapter) return false;
  if (room.only && !room.only.includes(other.name)) return false;
  if (other.knownTo && !other.knownTo.includes(room.name)) return false;
  return !room.not?.includes(other.name);
}

function isKnown(to: string, room: Room, rooms: readonly Room[]): boolean {
  if (to.startsWith('src/')) {
    const other = rooms.find(({ name }) => name === roomOf(to));
    return other?.byIndex && other !== room ? to === `src/${other.name}` : other !== undefined;
  }
  return room.uses?.some((used) => to === used || to.startsWith(`${used}/`)) ?? false;
}

/** The folder right below src, or the file that stands there by itself. */
function roomOf(path: string): string {
  return path.split('/')[1]?.replace(/\.tsx?$/, '') ?? '';
}

/** Where `target` leads from the file at `path`: a path from the project's folder on, or a package. */
function resolved(path: string, target: string): string {
  return target.startsWith('.') ? posix.join(posix.dirname(path), target) : target;
}

interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** All that `source` imports, in whatever way, and all names in it that may be globals. */
function readNames(path: string, source: string) {
  const { program, errors } = parseSync(path, source);
  if (errors.length > 0) throw new SyntaxError(`${path} cannot be parsed`);
  const imports: string[] = [];
  const names: string[] = [];
  visit(program as unknown as Node);
  return { imports, names };

  function visit(node: Node): void {
    switch (node.type) {
      case 'ImportDeclaration':
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
      case 'ImportExpression':
      case 'TSImportType':
        imports.push(...textsIn(node.source));
        break;
      case 'CallExpression':
        if (spelled(node.callee) === 'import.meta.glob') {
          imports.push(...textsIn(nodesIn(node.arguments)[0]));
        }
        break;
      case 'MemberExpression':
      case 'Identifier':
        names.push(spelled(node));
        break;
    }
    for (const [key, value] of Object.entries(node)) {
      // What is only called so: a member, or a field of an object.
      if ((key === 'property' || key === 'key') && node.computed === false) continue;
      for (const each of nodesIn(value)) visit(each);
    }
  }
}

/** The text that `value` is, or those in a list of them. What is put together is none. */
function textsIn(value: unknown): readonly string[] {
  return nodesIn(value).flatMap(({ type, value: text, elements, quasis }) => {
    if (type === 'ArrayExpression') return textsIn(elements);
    if (type === 'TemplateLiteral') {
      return nodesIn(quasis).map((quasi) => String((quasi.value as { cooked: string }).cooked));
    }
    return typeof text === 'string' ? [text] : [];
  });
}

/** A name, or a name with members, as it is written; empty for anything else. */
function spelled(node: unknown): string {
  if (!isNode(node)) return '';
  if (node.type === 'Identifier') return String(node.name);
  if (node.type === 'MetaProperty') return `${spelled(node.meta)}.${spelled(node.property)}`;
  if (node.type !== 'MemberExpression') return '';
  return `${spelled(node.object)}.${spelled(node.property)}`;
}

function nodesIn(value: unknown): readonly Node[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value;
}
