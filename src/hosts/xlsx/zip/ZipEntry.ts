/** One file of a zip archive, kept compressed until somebody needs its bytes. */
export interface ZipEntry {
  readonly name: string;
  /** Name as stored, so that a copied entry keeps its spelling byte for byte. */
  readonly nameBytes: Uint8Array;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  /** Time and date in the packed form of zip. */
  readonly dosTime: number;
  readonly crc: number;
  readonly size: number;
  readonly compressed: Uint8Array;
}

export const METHOD_STORED = 0;
export const METHOD_DEFLATED = 8;
export const FLAG_ENCRYPTED = 0x0001;
export const FLAG_DESCRIPTOR = 0x0008;
export const FLAG_UTF8 = 0x0800;
