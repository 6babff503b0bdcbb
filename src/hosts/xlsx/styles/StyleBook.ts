import { AppError } from '../../../errors/AppError';
import type { StyleRole } from '../../../report/description/styleRoles';
import { THEME } from '../../../report/description/theme';
import type { Look } from '../../../report/description/theme';
import { ALTERNATIVES } from '../xml/alternativeContent';
import { applyEdits } from '../xml/applyEdits';
import { childNamed, parseXml } from '../xml/parseXml';
import type { XmlNode } from '../xml/parseXml';
import { defaultEntries } from './freshStyles';
import { alignmentXml, borderXml, differentialXml, fillXml, fontXml } from './lookXml';
import { NumberFormats } from './NumberFormats';
import { StyleCollection } from './StyleCollection';

/** Children of a stylesheet in the order the format demands. */
const ORDER = ['numFmts', 'fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles', 'dxfs', 'tableStyles', 'colors', 'extLst'] as const;
/** "Unique cell formats" in Excel's list of limits. */
const MOST_CELL_LOOKS = 65_490;
type CollectionName = (typeof ORDER)[number];

/**
 * The looks of our cells within the user's stylesheet. What stands in it stays where and as it is;
 * looks that are not there yet are appended, so writing again adds nothing.
 */
export class StyleBook {
  private readonly root: XmlNode;
  private readonly prefix: string;
  private readonly numberFormats: NumberFormats;
  private readonly fonts: StyleCollection;
  private readonly fills: StyleCollection;
  private readonly borders: StyleCollection;
  private readonly cellStyleXfs: StyleCollection;
  private readonly cellXfs: StyleCollection;
  private readonly dxfs: StyleCollection;
  private readonly cellStyles = new Map<string, number>();

  /** @throws AppError `workbook-unsafe` when positions in the stylesheet cannot be told for certain. */
  constructor(private readonly text: string) {
    this.root = parseXml(text);
    // Whole lists behind a condition: which of them counts depends on the reader.
    if (childNamed(this.root, ALTERNATIVES) !== undefined) throw new AppError('workbook-unsafe', { reason: 'styles-ambiguous' });
    this.prefix = this.root.prefix === '' ? '' : `${this.root.prefix}:`;
    const defaults = defaultEntries(this.prefix);
    this.numberFormats = new NumberFormats(this.place('numFmts'));
    this.fonts = this.collection('fonts', defaults.fonts);
    this.fills = this.collection('fills', defaults.fills);
    this.borders = this.collection('borders', defaults.borders);
    this.cellStyleXfs = this.collection('cellStyleXfs', defaults.cellStyleXfs);
    this.cellXfs = this.collection('cellXfs', defaults.cellXfs);
    this.dxfs = this.collection('dxfs', []);
  }

  /** The style index of a role, with another number format where one is given. */
  cellStyle(role: StyleRole, format?: string): number {
    const key = `${role}|${format ?? ''}`;
    const known = this.cellStyles.get(key);
    if (known !== undefined) return known;
    const index = this.cellXfs.indexOf(this.cellXf(THEME[role], format));
    this.cellStyles.set(key, index);
    return index;
  }

  /** The index of a role's look as conditional formats use it. */
  differentialStyle(role: StyleRole): number {
    return this.dxfs.indexOf(differentialXml(THEME[role], this.prefix));
  }

  /**
   * The stylesheet with our looks; the same text when there was nothing to add.
   *
   * @throws AppError `workbook-unsafe` when it would hold more looks than Excel opens.
   */
  toXml(): string {
    if (this.cellXfs.size > MOST_CELL_LOOKS) throw new AppError('workbook-unsafe', { reason: 'too-large' });
    return applyEdits(this.text, [
      ...this.numberFormats.edits(this.insertionPoint('numFmts')),
      ...this.fonts.edits(this.insertionPoint('fonts')),
      ...this.fills.edits(this.insertionPoint('fills')),
      ...this.borders.edits(this.insertionPoint('borders')),
      ...this.cellStyleXfs.edits(this.insertionPoint('cellStyleXfs')),
      ...this.cellXfs.edits(this.insertionPoint('cellXfs')),
      ...this.dxfs.edits(this.insertionPoint('dxfs')),
    ]);
  }

  private place(name: CollectionName): { text: string; node: XmlNode | undefined; name: string; prefix: string } {
    return { text: this.text, node: childNamed(this.root, name), name, prefix: this.prefix };
  }

  private collection(name: CollectionName, defaults: readonly string[]): StyleCollection {
    const collection = new StyleCollection(this.place(name));
    collection.ensure(defaults);
    return collection;
  }

  /** Behind the last child that must stand before a collection. */
  private insertionPoint(name: CollectionName): number {
    const before: readonly string[] = ORDER.slice(0, ORDER.indexOf(name));
    const last = this.root.children.filter((child) => before.includes(child.name)).at(-1);
    return last?.end ?? this.root.openEnd;
  }

  private cellXf(look: Look, format: string | undefined): string {
    const p = this.prefix;
    const numberFormat = this.numberFormats.idOf(format ?? look.format ?? 'General');
    const font = this.fonts.indexOf(fontXml(look, p));
    const fill = look.fill === undefined ? 0 : this.fills.indexOf(fillXml(look.fill, p));
    const hasBorder = look.top !== undefined || look.bottom !== undefined || look.left !== undefined;
    const border = hasBorder ? this.borders.indexOf(borderXml(look, p)) : this.borders.indexOf(borderXml({}, p));
    const alignment = alignmentXml(look, p);
    const ids = `numFmtId="${String(numberFormat)}" fontId="${String(font)}" fillId="${String(fill)}" borderId="${String(border)}" xfId="0"`;
    const applied = ` applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"`;
    return alignment === '' ? `<${p}xf ${ids}${applied}/>` : `<${p}xf ${ids}${applied}>${alignment}</${p}xf>`;
  }
}
