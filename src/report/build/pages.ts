import type { PageDescription } from '../description/SheetDescription';

/** How a sheet prints; margins and breaks are the writers'. */
export function page(head: { readonly left: string; readonly right: string }, foot: string, options: Partial<PageDescription> = {}): PageDescription {
  return {
    orientation: 'landscape',
    paper: 'a4',
    pagesTall: 0,
    printArea: null,
    titleRows: null,
    header: head,
    footer: { left: foot, right: '&P / &N' },
    ...options,
  };
}
