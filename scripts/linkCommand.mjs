/**
 * Makes the built command runnable as `npx casebridge` inside this repository, as it is where the package is installed:
 * npm links the commands of dependencies, not those of the project itself. Run after every build.
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const links = path.join(root, 'node_modules', '.bin');
const { bin } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));

mkdirSync(links, { recursive: true });
for (const [name, file] of Object.entries(bin)) {
  const link = path.join(links, name);
  chmodSync(path.join(root, file), 0o755);
  rmSync(link, { force: true });
  symlinkSync(path.relative(links, path.join(root, file)), link);
}
