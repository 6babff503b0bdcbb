/** Hands out names that nothing else has, whatever the case: as wanted, or with a number from 2 on. */
export function freeNames(taken: readonly string[], numbered: (wanted: string, number: number) => string): (wanted: string) => string {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return (wanted) => {
    let name = wanted;
    for (let number = 2; used.has(name.toLowerCase()); number += 1) name = numbered(wanted, number);
    used.add(name.toLowerCase());
    return name;
  };
}
