/** Millions on an axis where amounts reach them, thousands where they are large; scaling by commas reads alike in every locale. */
export function axisFormat(amounts: readonly number[], million: string): string {
  return Math.max(0, ...amounts.map(Math.abs)) >= 1e6 ? `0.0,,"${million}"` : '#,##0';
}
