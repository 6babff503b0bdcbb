/** Things that are counted, which sentences speak of in the plural. */
const COUNTED = new Set(
  (
    'accident account admission alarm alert appeal application appointment arrest assessment asset attack audit bed booking breach bug call cancellation ' +
    'case change claim clinic complaint complication consultation crash customer death defect delay denial device discharge dispute donor duplicate ' +
    'employee endpoint episode error escalation event failure fall feature fine handoff hour incident infection injury inspection interface intervention interruption invoice ' +
    'journal license licence loss member message mistake note operation order outage patient payment permit prescription procedure purchase query readmission record redundancy referral ' +
    'repair report request response resident resubmission return risk sale scan server session shipment site stop stoppage stock-out student subscriber supplier system task team test ticket ' +
    'transaction transfer trip ulcer user vacancy vehicle visit visitor vulnerability wait workaround'
  ).split(' '),
);
/** Things that are not counted: they take neither a plural nor an article. */
const MASS = new Set(
  (
    'access adoption advice agility burnout capacity capital carbon care cash churn click-and-collect click-through congestion cover crime data debt delivery demand discovery distress downtime dropout drop-out ' +
    'employment energy entry equity equipment feedback footfall fraud fuel growth harm headcount health housing income inventory knowledge labour labor literacy loyalty mileage output outreach ' +
    'overtime paperwork pollution poverty power productivity profit progress recovery recycling reliability rent research resilience retention revenue rework safety scrap ' +
    'self-service shrink sickness sleep software spend spending staffing stock stress supply support take-up tax throughput traffic training transport travel trust turnaround ' +
    'turnover unemployment uptake uptime telehealth usage use utilisation utilization volume wastage waste water wellbeing withdrawal work yield'
  ).split(' '),
);
/** Endings of what is not counted, unless it is a measure. */
const MASS_ENDING = /(?:is|tion|sion|ness|ance|ence|ancy|ency|ity|ment|ship|ism|age|ing|phy|acy|cy)$/;
/** Measures whose endings look like those of what is not counted. */
const MEASURED = new Set(
  (
    'age average percentage proportion ratio fraction duration probability distance balance variance difference population position mortgage rating reading ' +
    'ranking listing building meeting finding waiting saving shortage backlog deviation ceiling opening tolerance allowance payment investment'
  ).split(' '),
);
const PEOPLE = /^(?:people|staff|children|women|men|personnel|police)$/;
const SINGULAR_ENDING = /(?:is|us|ss|news|sales tax|(?:analy|logis|eth|econom|diagnos)tics|(?:eth|econom)ics|lens|diabetes)$/;

/**
 * Whether a noun looks like a plural.
 *
 * @example isPlural('charts') // true
 * @example isPlural('DTOCs') // true
 * @example isPlural('sepsis') // false
 */
export function isPlural(noun: string): boolean {
  const bare = noun.replace(/['’)]+$/, '');
  return PEOPLE.test(bare) || (bare.endsWith('s') && !SINGULAR_ENDING.test(bare));
}

/**
 * Whether a singular noun names a thing that is counted.
 *
 * @example isCounted('readmission') // true
 */
export const isCounted = (noun: string): boolean => COUNTED.has(noun);

/**
 * Whether a noun is neither counted nor a measure: it stands without an article.
 *
 * @example isMass('turnover') // true
 * @example isMass('satisfaction') // true
 * @example isMass('percentage') // false
 */
export function isMass(noun: string): boolean {
  const last = noun.split('-').at(-1) ?? noun;
  return MASS.has(noun) || (!MEASURED.has(last) && !COUNTED.has(last) && (MASS.has(last) || MASS_ENDING.test(last)));
}

/**
 * The plural of a counted noun.
 *
 * @example pluralOf('vacancy') // 'vacancies'
 * @example pluralOf('breach') // 'breaches'
 */
export function pluralOf(noun: string): string {
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
