import type { FIELD_TABLES } from '../../model/fieldTables';
import type { SettingKey } from '../../model/settings';
import { COST_AND_BENEFIT_HELP } from './fieldHelp/costAndBenefitHelp';
import { DELIVERY_HELP } from './fieldHelp/deliveryHelp';
import { INITIATIVE_HELP } from './fieldHelp/initiativeHelp';
import { METRIC_HELP } from './fieldHelp/metricHelp';
import { PARTNER_HELP } from './fieldHelp/partnerHelp';
import { SETUP_HELP } from './fieldHelp/setupHelp';
import type { TableHelp } from './fieldHelp/TableHelp';

/** A short sentence of help for every column of every table; British spelling, see `spelled`. */
export const FIELD_HELP: { readonly [K in keyof typeof FIELD_TABLES]: TableHelp<K> } = {
  setup: {
    setting: 'Name of the setting; leave a row out to accept what is assumed.',
    value: 'What it should be.',
    note: 'Anything to remember about the choice.',
  },
  initiatives: INITIATIVE_HELP,
  ...COST_AND_BENEFIT_HELP,
  metrics: METRIC_HELP,
  ...DELIVERY_HELP,
  ...PARTNER_HELP,
};

/** A short sentence of help for every setting; British spelling, see `spelled`. */
export const SETTING_HELP: Readonly<Record<SettingKey, string>> = SETUP_HELP;
