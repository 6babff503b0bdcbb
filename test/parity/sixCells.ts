import { typed, type GeneratedBook } from './generated/GeneratedBook';

/** The smallest input there is: one row, typed as people type. */
export const SIX_CELLS: GeneratedBook = {
  tables: [
    {
      sheet: 'Sheet1',
      offset: { rows: 0, columns: 0 },
      headers: ['Initiative', 'Cost', 'Metric', 'Baseline', 'Target', 'By'],
      rows: [
        {
          Initiative: typed('Cloud migration'),
          Cost: typed('$2M'),
          Metric: typed('Patient wait time (minutes)'),
          Baseline: typed(42),
          Target: typed(29.4),
          By: typed('31 May 2028'),
        },
      ],
    },
  ],
  localeTag: null,
  preset: null,
};
