/** A JSON value; what cannot be written is no value at all. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
