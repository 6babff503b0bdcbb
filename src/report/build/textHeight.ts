/**
 * Height in points that a text needs in a merged block, whose rows no program fits by itself.
 *
 * @param width characters that fit into one line at the sheet's normal size
 * @param size points of the font; wider letters need more room in proportion
 * @example textHeight('short', { width: 40, size: 10 }) // 13
 */
export function textHeight(text: string, { width, size }: { readonly width: number; readonly size: number }): number {
  const perLine = Math.max(1, Math.floor((width * NORMAL_SIZE) / size));
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / perLine)), 0);
  return lines * Math.ceil(size * LINE_SPACING);
}

const NORMAL_SIZE = 10;
const LINE_SPACING = 1.3;
