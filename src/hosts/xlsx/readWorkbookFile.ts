import { AppError } from '../../errors/AppError';
import type { RawWorkbook } from '../../model/rawWorkbook';
import { readDelimitedFile } from '../csv/readDelimitedFile';
import { PartStore } from './package/PartStore';
import { fileKind } from './fileKind';
import { readPackage } from './read/readPackage';
import { readZip } from './zip/readZip';
import type { Inflate } from './zip/unpackEntry';

/** A file as it was opened: what it says and, for a workbook, the package it came in. */
export interface OpenedFile {
  readonly raw: RawWorkbook;
  readonly parts: PartStore | null;
}

/** An error from inside a package, with the name that its reader knows the file by. */
function naming(fileName: string, error: unknown): unknown {
  return error instanceof AppError ? new AppError(error.code, { file: fileName, ...error.data }, error.cause) : error;
}

function openPackage(bytes: Uint8Array, fileName: string, inflate: Inflate | undefined): OpenedFile {
  const parts = PartStore.of(readZip(bytes), inflate);
  return { raw: readPackage(parts, fileName), parts };
}

function open(bytes: Uint8Array, fileName: string, inflate: Inflate | undefined): OpenedFile {
  switch (fileKind(bytes, fileName)) {
    case 'empty':
      throw new AppError('input-empty');
    case 'legacy-xls':
      throw new AppError('input-legacy-xls');
    case 'encrypted':
      throw new AppError('input-encrypted');
    case 'unreadable':
      throw new AppError('input-unreadable', { reason: 'not-a-workbook' });
    case 'not-a-table':
      throw new AppError('input-not-a-table');
    case 'text':
      return { raw: readDelimitedFile(bytes, fileName), parts: null };
    case 'zip':
      return openPackage(bytes, fileName, inflate);
  }
}

/**
 * Opens a workbook or a text table by what its bytes are, whatever its name says.
 *
 * @throws AppError `input-empty`, `input-legacy-xls`, `input-encrypted`, `input-unreadable`, `input-not-a-table`,
 * `workbook-unsafe` (binary workbook), each with `file`.
 */
export function openFile(bytes: Uint8Array, fileName: string, inflate?: Inflate): OpenedFile {
  try {
    return open(bytes, fileName, inflate);
  } catch (error) {
    throw naming(fileName, error);
  }
}

/** Reads a workbook (.xlsx, .xlsm) or a text table (.csv, .tsv, .txt) without changing anything. Errors as `openFile`. */
export function readWorkbookFile(bytes: Uint8Array, fileName: string): Promise<RawWorkbook> {
  return new Promise((resolve) => {
    resolve(openFile(bytes, fileName).raw);
  });
}
