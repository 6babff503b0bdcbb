import { chromiumPath } from './chromiumBrowser';

/**
 * A suite that needs Chromium. Where it is missing the run says so in one skipped line, or fails when
 * `CASEBRIDGE_REQUIRE_ALL` asks for everything (`npm run test:all`).
 */
export function describeWithChromium(name: string, suite: () => void): void {
  if (chromiumPath() !== null) {
    describe(name, suite);
    return;
  }
  const notice = 'not run: Chromium is not installed here (CASEBRIDGE_CHROMIUM says where it is)';
  describe(name, () => {
    if (process.env.CASEBRIDGE_REQUIRE_ALL === '1') {
      it('finds the browser it needs', () => {
        throw new Error(notice);
      });
    } else {
      it.skip(notice, () => undefined);
    }
  });
}
