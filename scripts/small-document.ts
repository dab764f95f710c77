// A document just large enough to draw the first screen in where there is no browser, and to be written out.

const VOID = new Set(['img', 'input', 'br', 'hr']);
const HTML = 'http://www.w3.org/1999/xhtml';

/** What all nodes have. */
abstract class SmallNode {
  abstract readonly nodeType: number;
  parentNode: SmallElement | null = null;
  abstract toString(): string;

  get nextSibling(): SmallNode | null {
    const all = this.parentNode?.childNodes ?? [];
    return all[all.indexOf(this) + 1] ?? null;
  }

  remove(): void {
    this.parentNode?.removeChild(this);
  }
}

class SmallText extends SmallNode {
  readonly nodeType = 3;
  data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }

  override toString(): string {
    return escaped(this.data);
  }
}

/** An element: it has attributes and children, and hears nothing. */
export class SmallElement extends SmallNode {
  readonly nodeType = 1;
  readonly childNodes: SmallNode[] = [];
  readonly ownerDocument = smallDocument;
  readonly localName: string;
  readonly namespaceURI: string;
  readonly #attributes = new Map<string, string>();

  constructor(localName: string, namespaceURI = HTML) {
    super();
    this.localName = localName;
    this.namespaceURI = namespaceURI;
  }

  get attributes() {
    return [...this.#attributes].map(([name, value]) => ({ name, value }));
  }
  get firstChild(): SmallNode | null {
    return this.childNodes[0] ?? null;
  }

  setAttribute(name: string, value: unknown): void {
    this.#attributes.set(this.namespaceURI === HTML ? name.toLowerCase() : name, String(value));
  }
  removeAttribute(name: string): void {
    this.#attributes.delete(name);
  }
  insertBefore(node: SmallNode, before: SmallNode | null): SmallNode {
    node.remove();
    const at = before ? this.childNodes.indexOf(before) : this.childNodes.length;
    this.childNodes.splice(at, 0, node);
    node.parentNode = this;
    return node;
  }
  appendChild(node: SmallNode): SmallNode {
    return this.insertBefore(node, null);
  }
  removeChild(node: SmallNode): SmallNode {
    this.childNodes.splice(this.childNodes.indexOf(node), 1);
    node.parentNode = null;
    return node;
  }
  contains(node: SmallNode | null): boolean {
    for (let each = node; each; each = each.parentNode) if (each === this) return true;
    return false;
  }
  addEventListener(): void {}
  removeEventListener(): void {}
  querySelector(): null {
    return null;
  }
  querySelectorAll(): readonly never[] {
    return [];
  }

  /** What is in it, as HTML. */
  get innerHTML(): string {
    return this.childNodes.join('');
  }
  override toString(): string {
    const said = this.attributes.map(({ name, value }) => ` ${name}="${escaped(value)}"`);
    const open = `<${this.localName}${said.join('')}>`;
    return VOID.has(this.localName) ? open : `${open}${this.innerHTML}</${this.localName}>`;
  }
}

/** What makes its nodes. */
export const smallDocument = {
  title: '',
  hidden: false,
  visibilityState: 'visible',
  documentElement: { dataset: {} as Record<string, string>, lang: '', dir: '' },
  body: null,
  activeElement: null,
  createElementNS: (namespace: string, name: string) => new SmallElement(name, namespace),
  createTextNode: (data: unknown) => new SmallText(String(data)),
  querySelector: () => null,
  querySelectorAll: () => [],
  addEventListener: () => undefined,
  removeEventListener: () => undefined,
};

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (letter) => `&#${letter.charCodeAt(0)};`);
}
