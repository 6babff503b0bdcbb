/** An element as a strict reader sees it, independent of the product's own reader. */
export interface CheckedElement {
  /** Local name. */
  readonly name: string;
  readonly prefix: string;
  /** By qualified name, decoded. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: CheckedElement[];
  text: string;
}

const TOKEN = /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<!DOCTYPE[^>]*>|<\/[^>]*>|<(?:[^<>"']|"[^"<]*"|'[^'<]*')*>|[^<]+|</g;
const START_TAG = /^<([\w.:-]+)((?:\s+[\w.:-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>$/;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
// eslint-disable-next-line no-control-regex -- these are the characters XML does not allow
const ILLEGAL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/;
const LOOSE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decode(text: string): string {
  return text.replace(/&(#x?)?([^;]+);/g, (_, numeric: string | undefined, name: string) => {
    if (numeric === undefined) return NAMED[name] ?? '';
    return String.fromCodePoint(parseInt(name, numeric === '#x' ? 16 : 10));
  });
}

function fail(message: string): never {
  throw new Error(message);
}

function startElement(tag: string): { readonly element: CheckedElement; readonly empty: boolean; readonly qualified: string } {
  const match = START_TAG.exec(tag);
  if (match === null) fail(`malformed tag ${tag.slice(0, 80)}`);
  const [, qualified = '', attributeText = '', slash] = match;
  const attributes = new Map<string, string>();
  for (const [, name = '', double, single] of attributeText.matchAll(ATTRIBUTE)) {
    if (attributes.has(name)) fail(`attribute ${name} twice in ${tag.slice(0, 80)}`);
    attributes.set(name, decode(double ?? single ?? ''));
  }
  const colon = qualified.indexOf(':');
  const prefix = colon < 0 ? '' : qualified.slice(0, colon);
  return { element: { name: qualified.slice(colon + 1), prefix, attributes, children: [], text: '' }, empty: slash === '/', qualified };
}

function prefixesOf(element: CheckedElement): readonly string[] {
  return [...element.attributes.keys()].filter((name) => name.startsWith('xmlns:')).map((name) => name.slice(6));
}

function checkPrefixes(element: CheckedElement, scopes: readonly (readonly string[])[]): void {
  const known = new Set(['', 'xml', 'xmlns', ...prefixesOf(element), ...scopes.flat()]);
  const used = [element.prefix, ...[...element.attributes.keys()].map((name) => (name.includes(':') ? (name.split(':')[0] ?? '') : ''))];
  const unknown = used.find((prefix) => !known.has(prefix));
  if (unknown !== undefined) fail(`prefix ${unknown} is not declared`);
}

/** Builds the tree from tokens; throws at the first fault. */
class StrictReader {
  private readonly stack: { readonly element: CheckedElement; readonly qualified: string }[] = [];
  private root: CheckedElement | null = null;

  take(token: string): void {
    if (token.startsWith('<!') || token.startsWith('<?')) this.takeMark(token);
    else if (token.startsWith('</')) this.takeEnd(token);
    else if (LOOSE_AMPERSAND.test(token)) fail(`stray ampersand in ${token.trim().slice(0, 80)}`);
    else if (token.startsWith('<')) this.takeStart(token);
    else this.takeText(decode(token));
  }

  finish(): CheckedElement {
    if (this.stack.length > 0 || this.root === null) fail('the root element is not closed');
    return this.root;
  }

  private takeMark(token: string): void {
    if (token.startsWith('<![CDATA[')) this.takeText(token.slice(9, -3));
  }

  private takeEnd(token: string): void {
    if (this.stack.pop()?.qualified !== token.slice(2, -1).trim()) fail(`end tag ${token} does not match`);
  }

  private takeStart(token: string): void {
    const { element, empty, qualified } = startElement(token);
    checkPrefixes(element, this.stack.map((open) => prefixesOf(open.element)));
    const top = this.stack.at(-1);
    if (top === undefined && this.root !== null) fail('more than one root element');
    top?.element.children.push(element);
    this.root ??= element;
    if (!empty) this.stack.push({ element, qualified });
  }

  private takeText(text: string): void {
    const top = this.stack.at(-1);
    if (top !== undefined) top.element.text += text;
    else if (text.trim() !== '') fail('text outside the root element');
  }
}

/**
 * Parses XML strictly: tags matched, attributes unique, prefixes declared, no stray ampersand or control character.
 * Throws an error that says what is wrong.
 */
export function readStrictXml(text: string): CheckedElement {
  if (ILLEGAL.test(text)) fail('a character that XML does not allow');
  const reader = new StrictReader();
  for (const [token] of text.replace(/^\uFEFF/, '').matchAll(TOKEN)) reader.take(token);
  return reader.finish();
}

/** All elements of a name below (and including) an element. */
export function elementsNamed(element: CheckedElement, name: string): readonly CheckedElement[] {
  const below = element.children.flatMap((child) => elementsNamed(child, name));
  return element.name === name ? [element, ...below] : below;
}

export function firstChild(element: CheckedElement | undefined, name: string): CheckedElement | undefined {
  return element?.children.find((child) => child.name === name);
}
