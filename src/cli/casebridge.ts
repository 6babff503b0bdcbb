import { run } from './run';

/** A reader that has seen enough (`| head`) closes the pipe: what was to be written is written, so nothing is wrong. */
function unlessClosed(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
process.stdout.on('error', unlessClosed);
process.stderr.on('error', unlessClosed);

const status = await run(process.argv.slice(2), {
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
process.exitCode = status;
