import { FONT_NAME, FONT_SIZE } from '../../../report/description/theme';
import type { BorderLook, Look } from '../../../report/description/theme';
import { encodeXml } from '../xml/xmlText';

/** Writes one element; `p` is the namespace prefix (with colon) of the stylesheet it goes to. */
type Prefix = string;

function color(p: Prefix, rgb: string): string {
  return `<${p}color rgb="FF${rgb}"/>`;
}

export function fontXml(look: Look, p: Prefix): string {
  const bold = look.bold === true ? `<${p}b/>` : '';
  const italic = look.italic === true ? `<${p}i/>` : '';
  const ink = look.color === undefined ? '' : color(p, look.color);
  const size = String(look.size ?? FONT_SIZE);
  return `<${p}font>${bold}${italic}<${p}sz val="${size}"/>${ink}<${p}name val="${FONT_NAME}"/><${p}family val="2"/></${p}font>`;
}

export function fillXml(rgb: string, p: Prefix): string {
  const pattern = `<${p}fgColor rgb="FF${rgb}"/><${p}bgColor indexed="64"/>`;
  return `<${p}fill><${p}patternFill patternType="solid">${pattern}</${p}patternFill></${p}fill>`;
}

function edge(name: string, border: BorderLook | undefined, p: Prefix): string {
  if (border === undefined) return `<${p}${name}/>`;
  return `<${p}${name} style="${border.weight}">${color(p, border.color)}</${p}${name}>`;
}

export function borderXml(look: Look, p: Prefix): string {
  const edges = [edge('left', look.left, p), `<${p}right/>`, edge('top', look.top, p), edge('bottom', look.bottom, p)];
  return `<${p}border>${edges.join('')}<${p}diagonal/></${p}border>`;
}

/** Empty where the look leaves alignment to the program. */
export function alignmentXml(look: Look, p: Prefix): string {
  const parts = [
    look.horizontal === undefined ? '' : ` horizontal="${look.horizontal}"`,
    // Indents count only with a stated side.
    look.horizontal === undefined && look.indent !== undefined ? ' horizontal="left"' : '',
    look.vertical === undefined ? '' : ` vertical="${look.vertical}"`,
    look.wrap === true ? ' wrapText="1"' : '',
    look.indent === undefined ? '' : ` indent="${String(look.indent)}"`,
  ].join('');
  return parts === '' ? '' : `<${p}alignment${parts}/>`;
}

export function numberFormatXml(format: { readonly id: number; readonly code: string }, p: Prefix): string {
  return `<${p}numFmt numFmtId="${String(format.id)}" formatCode="${encodeXml(format.code)}"/>`;
}

/** What a conditional format lays over a cell: font and fill only. */
export function differentialXml(look: Look, p: Prefix): string {
  const weight = look.bold === true ? `<${p}b/>` : `<${p}b val="0"/>`;
  const slant = look.italic === true ? `<${p}i/>` : `<${p}i val="0"/>`;
  const ink = look.color === undefined ? '' : color(p, look.color);
  // Differential fills take their colour from the background, unlike those of cells.
  const fill =
    look.fill === undefined
      ? ''
      : `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${look.fill}"/><${p}bgColor rgb="FF${look.fill}"/></${p}patternFill></${p}fill>`;
  return `<${p}dxf><${p}font>${weight}${slant}${ink}</${p}font>${fill}</${p}dxf>`;
}
