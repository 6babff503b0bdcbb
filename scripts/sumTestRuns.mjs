/** Prints "N passed, N failed": the sum over the jest summaries (JSON files) in a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const [folder] = process.argv.slice(2);
let passed = 0;
let failed = 0;
for (const file of readdirSync(folder)) {
  const summary = JSON.parse(readFileSync(path.join(folder, file), 'utf8'));
  passed += summary.numPassedTests;
  // A suite that cannot start has no failed test of its own, yet it is a failure.
  failed += summary.numFailedTests + summary.numRuntimeErrorTestSuites;
}
process.stdout.write(`${passed} passed, ${failed} failed\n`);
