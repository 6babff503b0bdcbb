/** The workbooks to try, as the address names them. */
export const CASEBOOKS = ['virtual-ward', 'tele-icu', 'empty'] as const;

export type CasebookName = (typeof CASEBOOKS)[number];

/** What a person reads of them. */
export const CASEBOOK_TITLES: Readonly<Record<CasebookName, string>> = {
  'virtual-ward': 'Virtual ward',
  'tele-icu': 'Tele-ICU',
  empty: 'Empty workbook',
};

/** The workbook that the page's address asks for, `?book=tele-icu`; the first one otherwise. */
export function casebookOf(query: string): CasebookName {
  const wanted = new URLSearchParams(query).get('book');
  return CASEBOOKS.find((name) => name === wanted) ?? CASEBOOKS[0];
}
