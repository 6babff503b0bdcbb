function childOf(place: object, name: string): object {
  const there: unknown = Reflect.get(place, name);
  if (typeof there === 'object' && there !== null) return there;
  const fresh = {};
  Reflect.set(place, name, fresh);
  return fresh;
}

/**
 * The two names that the library's file of messages expects to find: those that Excel's own loader
 * would have put there before it.
 */
export function libraryGround(root: object): { readonly Strings: object; readonly Type: object } {
  const registerNamespace = (name: string): void => {
    name.split('.').reduce(childOf, root);
  };
  return { Strings: {}, Type: Object.assign((): void => undefined, { registerNamespace, prototype: {} }) };
}
