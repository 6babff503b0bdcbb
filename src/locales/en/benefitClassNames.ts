import type { BenefitClass, PresetId } from '../../model/choices';

/** Each class of benefit in the words of a pack: the house word first, the common one in brackets. */
const NAMES: Readonly<Record<PresetId, Readonly<Record<BenefitClass, string>>>> = {
  'us-health': {
    'cash-releasing': 'Hard savings (cash-releasing)',
    'non-cash-releasing': 'Soft savings and cost avoidance (non-cash-releasing)',
    societal: 'Value to patients and community (societal)',
    unmonetisable: 'Benefits without a price (unmonetizable)',
  },
  'nhs-england': {
    'cash-releasing': 'Cash-releasing',
    'non-cash-releasing': 'Non-cash-releasing',
    societal: 'Societal',
    unmonetisable: 'Unmonetisable',
  },
  business: {
    'cash-releasing': 'Hard savings and revenue (cash-releasing)',
    'non-cash-releasing': 'Productivity and cost avoidance (non-cash-releasing)',
    societal: 'Value to customers and society (societal)',
    unmonetisable: 'Benefits without a price (unmonetizable)',
  },
};

/** The names of the classes of benefit in the words of a preset. */
export function benefitClassNames(preset: PresetId): Readonly<Record<BenefitClass, string>> {
  return NAMES[preset];
}
