/** Names of metrics in every shape that a sentence has to decline, with the units they are typed with. */
export const METRIC_NAMES: readonly (readonly [name: string, unit: string])[] = [
  ['Patient wait time', 'minutes'],
  ['Patient wait time (minutes)', ''],
  ['A&E four-hour performance', '%'],
  ['% charts closed same day', ''],
  ['Charts closed the same day', '%'],
  ['Days to close the books', ''],
  ['Time to contain a security incident', 'hours'],
  ['Net promoter score', ''],
  ['Net promoter score', 'points'],
  ['Staff engagement index', 'points'],
  ['Interfaces to support', ''],
  ['Unplanned downtime', 'hours a month'],
  ['Medication errors per 1,000 doses', ''],
  ['Falls', 'per 1,000 bed days'],
  ['Same-day delivery orders per month', ''],
  ['Same-day orders', 'orders a month'],
  ['ED length of stay', 'hours'],
  ['NHS 111 calls answered', '%'],
  ['Cost per case', '$ per case'],
  ['Net margin', 'points'],
  ['Patient satisfaction', 'out of 5'],
  ['ICU mortality', '%'],
  ['Digital sales', '£'],
  ['Unplanned readmissions within 30 days of discharge from any acute ward of the trust', ''],
  ['Pneumonoultramicroscopicsilicovolcanoconiosisadmissionsandreferrals', ''],
];

/** Texts that a formula could trip over: quotes, leading signs, ampersands, wildcards, other scripts, digits, tags. */
export const ODD_TEXTS: readonly string[] = [
  'Dr. O\'Neil\'s "fast lane"',
  '=SUM(A1:A9) cases',
  '+44 calls',
  '-5 degree storage',
  '@home visits',
  "'quoted' orders",
  'R&D spend & overhead',
  'Größe der Übergabe',
  '患者等待时间',
  '👩‍⚕️ handovers',
  'Ward <3> transfers',
  'a*b?c~d tickets',
  '100% digital letters',
  '{name} requests',
  'Ωmega – “smart” alerts',
];

/** What leaders, peers and suppliers are quoted with. */
export const REMARKS: readonly string[] = [
  '28–33% at four peer trusts',
  'Fewer interfaces to secure',
  'Patients stay well at home.',
  'say "yes" & sign',
  '12,5 % in Lübeck',
  '1.5 of 3 wards',
];
