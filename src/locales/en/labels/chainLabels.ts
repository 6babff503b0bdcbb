/** Words of the benefit chain on the case sheet and on Workings. */
export const CHAIN_LABELS: Readonly<Record<string, string>> = {
  'section-chain': 'From what is put in place to the objective it serves',
  'chain-output': 'What is put in place',
  'chain-practice': 'What changes in practice',
  'chain-outcome': 'Outcome',
  'chain-benefit': 'Benefit',
  'chain-objective': 'Objective it serves',
  'type-in-cell': '○ not given yet: type it in {sheet}, cell {cell}',
  'type-in-cell-short': '○ not given: {sheet}!{cell}',
  'type-in-column': '○ not given yet: add a column “{header}” to {sheet}',
  'section-benefit-values': 'Benefits one by one, in present value',
  'row-benefit-value': '{line}, present value',
};
