/**
 * Keeps the labels of a section apart: a label that stands already gets a number.
 *
 * @example new Labels().unique('Licences') // 'Licences'
 */
export class Labels {
  private readonly taken = new Set<string>();

  unique(label: string): string {
    let name = label;
    for (let count = 2; this.taken.has(name); count += 1) name = `${label} (${String(count)})`;
    this.taken.add(name);
    return name;
  }
}
