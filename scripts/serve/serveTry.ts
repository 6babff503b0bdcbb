import { spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { listen } from './listen';
import { TRY_PAGE_HEADERS } from './siteHeaders';
import { staticFiles } from './staticFiles';
import { tryPageMounts } from './tryPageMounts';

/** Runs the examples, then serves the try-it page on this machine. Run by `npm run try`, behind the builds. */
const ROOT = path.resolve(__dirname, '../..');
const FIRST_PORT = '4173';
const PORTS_TRIED = 20;

const { values } = parseArgs({
  // No browser is ever opened; `--no-open` is taken because scripts that start servers are used to giving it.
  options: { 'no-serve': { type: 'boolean' }, 'no-open': { type: 'boolean' }, port: { type: 'string', default: FIRST_PORT } },
});

async function serve(): Promise<void> {
  const server = createServer(staticFiles({ mounts: tryPageMounts(ROOT), headers: TRY_PAGE_HEADERS }));
  const port = await listen(server, Number(values.port), PORTS_TRIED);
  if (port === null) throw new Error(`Ports ${values.port} and the ${PORTS_TRIED - 1} behind it are in use: give another with -- --port 5000.`);
  process.stdout.write(`Try it without Excel: http://localhost:${port}/ (this machine only; Ctrl+C ends it)\n`);
}

const { status } = spawnSync(process.execPath, ['dist/cli/tryExamples.cjs'], { cwd: ROOT, stdio: 'inherit' });
if (status !== 0) process.exitCode = status ?? 2;
else if (values['no-serve'] !== true) {
  serve().catch((reason: unknown) => {
    process.stderr.write(`${reason instanceof Error ? reason.message : String(reason)}\n`);
    process.exit(1);
  });
}
