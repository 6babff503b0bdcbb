/**
 * Works a value out when it is first asked for, and once.
 *
 * Five hundred initiatives without sheets of their own need no sentences and no risk until somebody reads them.
 * For pure work only, so that nobody can tell when it was done.
 *
 * @example lazily(() => 2)() // 2
 */
export function lazily<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | null = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
