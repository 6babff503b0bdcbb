import fc from 'fast-check';
import { EVIDENCE_GRADES } from '../../src/model/choices';
import type { SmallRow } from './storyOf';

const NAMES: readonly string[] = [
  'Patient wait time', 'A&E four-hour performance', 'Days to close the books', 'Net promoter score', 'Interfaces to support', 'Unplanned downtime',
  'Medication errors per 1,000 doses', 'Same-day delivery orders per month', 'ED length of stay', 'Charts closed the same day', 'NHS 111 calls answered',
  'Unplanned readmissions within 30 days of discharge from any acute ward of the trust', 'Pneumonoultramicroscopicsilicovolcanoconiosisadmissionsandreferrals',
];
const UNITS: readonly string[] = ['', '%', 'minutes', 'hours a month', 'per 1,000 discharges', '$ per case', 'points', 'patients a month', 'out of 5'];
const level = fc.oneof(fc.integer({ min: -50, max: 2_000_000 }), fc.integer({ min: 1, max: 99_999 }).map((value) => value / 10), fc.constantFrom(0, 1, 100));
const cost = fc.oneof(fc.integer({ min: 1, max: 3_000_000_000 }), fc.integer({ min: 900, max: 1_000_100 }));
const percentSafe = (value: number, unit: string): number => (unit === '%' && Math.abs(value) < 1 ? 0 : value);

/** Any row of the smallest table that says all it must. */
export const anyRow: fc.Arbitrary<SmallRow> = fc
  .record({
    Cost: cost,
    Metric: fc.constantFrom(...NAMES),
    Unit: fc.constantFrom(...UNITS),
    Better: fc.constantFrom('lower', 'higher', 'neutral'),
    Baseline: level,
    Target: level,
    By: fc.constantFrom('31 May 2028', 'December 2027', '31 December 2027', '18 months', '1 month', '31 May 2026'),
    Evidence: fc.constantFrom('', ...EVIDENCE_GRADES),
    'Evidence result': fc.constantFrom('', '28–33% at four peer trusts'),
    Status: fc.constantFrom('', 'proposed', 'delivered', 'stopped'),
    Ask: fc.option(cost, { nil: undefined }),
    'Why it matters to technology': fc.constantFrom('', 'Fewer interfaces to secure', 'Less to run.'),
    'Why it matters to clinical': fc.constantFrom('', 'Patients stay well at home'),
  })
  .map(({ Cost, Baseline, Target, Ask, Unit, ...rest }) => ({
    Initiative: 'Any',
    ...rest,
    Unit,
    Cost: `${String(Cost)}`,
    Baseline: String(percentSafe(Baseline, Unit)),
    Target: String(percentSafe(Target, Unit)),
    ...(Ask === undefined ? {} : { Ask: String(Ask) }),
  }));
