import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/run';

/** The day of every run in these tests. */
export const TODAY = '2026-06-01';

/** What a person sees of one run. */
export interface CommandRun {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** A folder of its own for one test, in which commands run on files. */
export class Desk {
  readonly folder = mkdtempSync(path.join(tmpdir(), 'casebridge-cli-'));

  path(name: string): string {
    return path.join(this.folder, name);
  }

  write(name: string, content: string | Uint8Array): string {
    writeFileSync(this.path(name), content);
    return this.path(name);
  }

  bytes(name: string): Uint8Array {
    return new Uint8Array(readFileSync(this.path(name)));
  }

  text(name: string): string {
    return readFileSync(this.path(name), 'utf8');
  }

  json(name: string): ResultJson {
    return JSON.parse(this.text(name));
  }

  has(name: string): boolean {
    return existsSync(this.path(name));
  }

  files(): readonly string[] {
    return readdirSync(this.folder).sort();
  }

  /** Runs one command line; file names among the arguments are those of this folder. */
  async run(command: string, ...args: readonly string[]): Promise<CommandRun> {
    const out: string[] = [];
    const err: string[] = [];
    const here = args.map((argument) => (/^[\w. -]+\.(?:xlsx|xlsm|xls|csv|json|txt)$/u.test(argument) ? this.path(argument) : argument));
    const status = await run([command, ...here], { out: (line) => out.push(line), err: (line) => err.push(line), now: () => 0 });
    return { status, out: out.join('\n'), err: err.join('\n') };
  }

  /** Runs `build`, on the day of these tests unless another is given. */
  build(...args: readonly string[]): Promise<CommandRun> {
    return this.run('build', ...args, ...(args.includes('--today') ? [] : ['--today', TODAY]));
  }

  clear(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** A fresh desk for each test of a suite. */
export function deskForEach(): () => Desk {
  let desk: Desk | null = null;
  beforeEach(() => {
    desk = new Desk();
  });
  afterEach(() => desk?.clear());
  return () => {
    if (desk === null) throw new TypeError('there is a desk only while a test runs');
    return desk;
  };
}

interface ProblemOfJson {
  readonly code: string;
  readonly severity: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly text: string;
}

interface StatementOfJson {
  readonly lens: string;
  readonly role: string;
  readonly text: string;
  readonly figures: readonly { readonly text: string; readonly value: number; readonly unit: string; readonly cells: readonly string[] }[];
  readonly withheld: { readonly missing: readonly { readonly what: string; readonly sheet: string; readonly cell: string }[] } | null;
}

/** The parts of the JSON that these tests look at; the schema in docs describes all of it. */
export interface ResultJson {
  readonly input: { readonly file: string; readonly fingerprint: string };
  readonly setup: Readonly<Record<string, { readonly value: string | number; readonly source: string } | null>>;
  readonly initiatives: readonly {
    readonly id: string;
    readonly name: string;
    readonly cashFlow: Readonly<Record<'periods' | 'costs' | 'benefits' | 'net' | 'discountFactors' | 'cumulative', readonly unknown[]>>;
    readonly measures: Readonly<Record<'pvCosts' | 'npv' | 'roi' | 'bcr' | 'irr', unknown>> & {
      readonly paybackYears: { readonly simple: number | null; readonly discounted: number | null };
      readonly reasons: Readonly<Record<string, string>>;
    };
    readonly statements: readonly StatementOfJson[];
    readonly questions: readonly ProblemOfJson[];
    readonly problems: readonly ProblemOfJson[];
  }[];
  readonly problems: readonly ProblemOfJson[];
  readonly checks: readonly { readonly id: string; readonly ok: boolean }[];
}

/** The headline for the board, or another sentence of the first initiative. */
export function statementOf(result: ResultJson, lens = 'board', role = 'headline'): StatementOfJson | undefined {
  return result.initiatives[0]?.statements.find((statement) => statement.lens === lens && statement.role === role);
}
