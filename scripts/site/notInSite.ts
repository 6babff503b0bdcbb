/** What is there for trying and testing, and never shipped: none of its code may be part of the site. */
const NEVER_SHIPPED: readonly { readonly pattern: RegExp; readonly name: string }[] = [
  { pattern: /(^|\/)src\/preview\//, name: 'the emulated Excel' },
  { pattern: /(^|\/)src\/cli\//, name: 'the command line' },
  { pattern: /(^|\/)(node_modules\/)?@ironcalc(\/|$)/, name: 'the formula engine of the emulated Excel' },
  { pattern: /(^|\/)(node_modules\/)?@microsoft\/office-js(\/|$)/, name: 'the npm copy of Office.js' },
];

/** One sentence for each module, by its path, that may not be part of the site. */
export function notInSite(modules: Iterable<string>): readonly string[] {
  return [...modules].flatMap((module) => {
    const place = module.replaceAll('\\', '/');
    const found = NEVER_SHIPPED.find(({ pattern }) => pattern.test(place));
    return found === undefined ? [] : [`${place} is part of the site, and ${found.name} is never shipped.`];
  });
}
