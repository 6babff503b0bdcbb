import type { CostLine } from '../../model/Casebook';
import { COST_FIELDS } from '../../model/fieldTables';
import { missingField } from '../../model/missingField';
import { OPTIMISM_BIAS_SOURCE, optimismBiasRange } from '../../model/optimismBias';
import type { QuestionRule } from './QuestionRule';

/** A capital line whose estimate nobody has adjusted, by bias or by risk. */
const isBare = ({ record }: CostLine): boolean =>
  record.type?.value === 'capital' && record.optimismBias === undefined && record.riskAdjustment === undefined;

/**
 * Public money in England: an early estimate of capital cost without an optimism bias is asked about, once, with the
 * range that the guidance gives for its category. Nothing is applied by itself.
 */
export const OPTIMISM_BIAS_RULE: QuestionRule = {
  code: 'optimism-bias-missing',
  find: ({ initiative, setup }) => {
    const line = initiative.costs.find(isBare);
    if (line === undefined || setup.preset.value !== 'nhs-england') return [];
    const { category, lower, upper } = optimismBiasRange(`${line.record.category?.value ?? ''} ${line.label.value}`);
    const data = { line: line.label.value, category, lower, upper, source: OPTIMISM_BIAS_SOURCE };
    const { header } = COST_FIELDS.optimismBias;
    return [missingField({ code: 'optimism-bias-missing', place: line.place, field: 'optimismBias', header, data })];
  },
};
