import { AppError } from '../../errors/AppError';
import type { RawWorkbook } from '../../model/rawWorkbook';
import { readDelimitedFile } from '../csv/readDelimitedFile';
import { PartStore } from './package/PartStore';
import { fileKind } from './fileKind';
import { readPackage } from './read/readPackage';
import { readZip } from './zip/readZip';

/** A file as it was opened: what it says and, for a workbook, the package it came in. */
export interface OpenedFile {
  readonly raw: RawWorkbook;
  readonly parts: PartStore | null;
}

/**
 * Opens a workbook or a text table by what its bytes are, whatever its name says.
 *
 * @throws AppError `input-empty`, `input-legacy-xls`, `input-encrypted`, `input-unreadable`, `input-not-a-table`,
 * `workbook-unsafe` (binary workbook).
 */
export function openFile(bytes: Uint8Array, fileName: string): OpenedFile {
  switch (fileKind(bytes, fileName)) {
    case 'empty':
      throw new AppError('input-empty', { file: fileName });
    case 'legacy-xls':
      throw new AppError('input-legacy-xls', { file: fileName });
    case 'encrypted':
      throw new AppError('input-encrypted', { file: fileName });
    case 'unreadable':
      throw new AppError('input-unreadable', { file: fileName, reason: 'not-a-workbook' });
    case 'not-a-table':
      throw new AppError('input-not-a-table', { file: fileName });
    case 'text':
      return { raw: readDelimitedFile(bytes, fileName), parts: null };
    case 'zip': {
      const parts = PartStore.of(readZip(bytes));
      return { raw: readPackage(parts, fileName), parts };
    }
  }
}

/** Reads a workbook (.xlsx, .xlsm) or a text table (.csv, .tsv, .txt) without changing anything. Errors as `openFile`. */
export function readWorkbookFile(bytes: Uint8Array, fileName: string): Promise<RawWorkbook> {
  return new Promise((resolve) => {
    resolve(openFile(bytes, fileName).raw);
  });
}
