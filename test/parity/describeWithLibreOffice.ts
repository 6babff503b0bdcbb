import { programIsHere } from '../../scripts/libreOffice';

/**
 * A suite that needs LibreOffice (or another installed program). Where one is missing the run says so in one skipped
 * line, or fails when `CASEBRIDGE_REQUIRE_ALL` asks for everything (`npm run test:all`).
 */
export function describeWithLibreOffice(name: string, suite: () => void, programs: readonly string[] = ['soffice']): void {
  const missing = programs.filter((program) => !programIsHere(program));
  if (missing.length === 0) {
    describe(name, suite);
    return;
  }
  const notice = `not run: ${missing.join(' and ')} not installed here`;
  describe(name, () => {
    if (process.env.CASEBRIDGE_REQUIRE_ALL === '1') {
      it('finds the programs it needs', () => {
        throw new Error(notice);
      });
    } else {
      it.skip(notice, () => undefined);
    }
  });
}
