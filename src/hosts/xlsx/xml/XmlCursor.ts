import { AppError } from '../../../errors/AppError';

export type XmlTagKind = 'open' | 'empty' | 'close';

const SLASH = 47;
const BANG = 33;
const QUESTION = 63;
const QUOTE = 34;
const APOSTROPHE = 39;
const GREATER = 62;
const COMMENT_START = '<!--';
const CDATA_START = '<![CDATA[';

/** Position of the quote that opens the next attribute value, or -1. */
function openingQuote(tag: string, from: number): number {
  for (let at = from; at < tag.length; at += 1) {
    const code = tag.charCodeAt(at);
    if (code === QUOTE || code === APOSTROPHE) return at;
  }
  return -1;
}

/** Calls back with name and raw (still encoded) value of each attribute of a tag: no lists, as sheets have very many. */
export function forEachAttribute(tag: string, visit: (name: string, value: string) => void): void {
  for (let at = 0; at < tag.length;) {
    const quote = openingQuote(tag, at);
    const close = quote < 0 ? -1 : tag.indexOf(tag.charAt(quote), quote + 1);
    if (close < 0) return;
    const name = tag.slice(at, quote).replace('=', '').trim();
    visit(name, tag.slice(quote + 1, close));
    at = close + 1;
  }
}

/** Name and raw (still encoded) value of each attribute of a tag. */
export function attributesOf(tag: string): readonly (readonly [string, string])[] {
  const attributes: (readonly [string, string])[] = [];
  forEachAttribute(tag, (name, value) => attributes.push([name, value]));
  return attributes;
}

/** Walks over the tags of an XML text from front to back without building anything; names come without prefix. */
export class XmlCursor {
  kind: XmlTagKind = 'open';
  /** Local name of the tag. */
  name = '';
  prefix = '';
  /** Offsets of the tag's `<` and of the character behind its `>`. */
  start = 0;
  end = 0;
  /** Offset behind the tag before this one: what lies between is text. */
  textStart = 0;
  private nameEnd = 0;

  constructor(readonly text: string) {}

  /** Steps to the next tag; false at the end. */
  next(): boolean {
    this.textStart = this.end;
    let at = this.text.indexOf('<', this.end);
    while (at >= 0) {
      const second = this.text.charCodeAt(at + 1);
      if (second !== BANG && second !== QUESTION) return this.readTag(at, second === SLASH);
      at = this.text.indexOf('<', this.skip(at));
    }
    return false;
  }

  /** The raw attribute text of the current tag. */
  get attributeText(): string {
    return this.text.slice(this.nameEnd, this.end - 1);
  }

  /** The text between the last tag and this one, entities still encoded; comments and CDATA marks included. */
  get rawText(): string {
    return this.text.slice(this.textStart, this.start);
  }

  /** Offset behind a comment, CDATA section, declaration or processing instruction. */
  private skip(at: number): number {
    if (this.text.startsWith(COMMENT_START, at)) return this.after('-->', at + COMMENT_START.length);
    if (this.text.startsWith(CDATA_START, at)) return this.after(']]>', at + CDATA_START.length);
    return this.after('>', at);
  }

  private after(mark: string, from: number): number {
    const at = this.text.indexOf(mark, from);
    if (at < 0) throw new AppError('input-unreadable', { reason: 'xml-damaged' });
    return at + mark.length;
  }

  private readTag(at: number, closing: boolean): boolean {
    const close = this.tagEnd(at + 1);
    const empty = !closing && this.text.charCodeAt(close - 1) === SLASH;
    this.kind = closing ? 'close' : empty ? 'empty' : 'open';
    this.start = at;
    this.end = close + 1;
    this.readName(closing ? at + 2 : at + 1, empty ? close - 1 : close);
    return true;
  }

  /** A `>` inside quotes belongs to an attribute. */
  private tagEnd(from: number): number {
    let quote = 0;
    for (let at = from; at < this.text.length; at += 1) {
      const code = this.text.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === GREATER) return at;
      else if (code === QUOTE || code === APOSTROPHE) quote = code;
    }
    throw new AppError('input-unreadable', { reason: 'xml-damaged' });
  }

  private readName(from: number, limit: number): void {
    let at = from;
    let colon = -1;
    // Everything up to the first blank; code 32 and below are blanks.
    for (; at < limit && this.text.charCodeAt(at) > 32; at += 1) if (this.text.charCodeAt(at) === 58) colon = at;
    this.nameEnd = at;
    this.prefix = colon < 0 ? '' : this.text.slice(from, colon);
    this.name = this.text.slice(colon < 0 ? from : colon + 1, at);
  }
}
