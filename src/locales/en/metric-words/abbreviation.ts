/** Names that keep their capital wherever they stand. */
const PROPER = new Set(
  (
    'Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July August September October November December Christmas Easter Ramadan ' +
    'English Welsh Scottish Irish British American European Spanish French German Italian Polish Chinese Hispanic Latino Asian African Black Indigenous Aboriginal Māori ' +
    'England Wales Scotland Ireland Britain London Europe America Africa Asia Germany France Spain Italy Poland China India Canada Australia Texas California Florida ' +
    'Medicare Medicaid Medigap Parkinson Alzheimer Crohn Apgar Braden Waterlow Barthel Glasgow Likert Gini Caesarean Epic Cerner Oracle Meditech Athena Salesforce ' +
    'Workday Windows Linux Microsoft Azure Amazon Google Citrix Outlook Zoom Jira Amex Visa Ofsted Ofgem Monitor Leapfrog Magnet'
  ).split(' '),
);
/** Abbreviations that could be read as words; those without a vowel need no list. */
const SPOKEN = new Set(
  (
    'ED ER ICU ITU IT ERP EHR EPR EMR OR NHS A&E GP HR RTT OTIF OEE EBITDA SLA KPI MRI CT DNA MAPE API AI UK EU USA UX IVR AHT CSAT NPS ENPS LOS LWBS HCAHPS MRSA CAMHS ' +
    'ICB PO POS SKU ESG ROI CO2E FTE WTE AR AP A/R A/P OPD OT UTI VTE AKI SEPSIS-6 PALS IAPT MFA EDR ETA POC BAME'
  ).split(' '),
);

/**
 * Whether a word is a name that keeps its capital, its possessive aside.
 *
 * @example isProper('Christmas') // true
 * @example isProper('Parkinson’s') // true
 */
export const isProper = (word: string): boolean => PROPER.has(word.replace(/['’]s?$/, ''));

/**
 * Whether a word in capitals is an abbreviation, and no word that is merely shouted.
 *
 * @example isAbbreviation('ED') // true
 * @example isAbbreviation('RTT') // true
 * @example isAbbreviation('WAIT') // false
 */
export function isAbbreviation(word: string): boolean {
  const bare = word.replace(/[()[\],.;:]/g, '');
  return SPOKEN.has(bare) || SPOKEN.has(bare.replace(/s$/i, '')) || /[0-9&]/.test(bare) || !/[AEIOUY]/i.test(bare);
}
