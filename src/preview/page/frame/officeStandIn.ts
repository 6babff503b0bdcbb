/** The highest set of members that the emulated Excel knows. */
const EXCEL_API = 1.14;

interface ReadyInfo {
  readonly host: 'Excel';
  readonly platform: 'OfficeOnline';
}

/** What the add-in may ask of its surroundings. */
export interface OfficeContext extends ReadyInfo {
  readonly contentLanguage: string;
  readonly displayLanguage: string;
  readonly requirements: { readonly isSetSupported: (set: string, version?: string) => boolean };
}

function isSupported(set: string, version = '1.1'): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const [topMajor = 0, topMinor = 0] = String(EXCEL_API).split('.').map(Number);
  return set === 'ExcelApi' && (major < topMajor || (major === topMajor && minor <= topMinor));
}

/** The members that are added to the library. */
export interface OfficeStandIn {
  readonly HostType: { readonly Excel: 'Excel' };
  readonly PlatformType: { readonly OfficeOnline: 'OfficeOnline' };
  readonly onReady: (told?: (info: ReadyInfo) => unknown) => Promise<ReadyInfo>;
  readonly context: OfficeContext;
}

/**
 * The few members beside the workbook that Excel's own loader would add: this frame loads the library
 * without it, since the loader accepts no host but Excel.
 */
export function officeStandIn(language: string): OfficeStandIn {
  const info: ReadyInfo = { host: 'Excel', platform: 'OfficeOnline' };
  return {
    HostType: { Excel: info.host },
    PlatformType: { OfficeOnline: info.platform },
    onReady: async (told) => {
      await told?.(info);
      return info;
    },
    context: { ...info, contentLanguage: language, displayLanguage: language, requirements: { isSetSupported: isSupported } },
  };
}
