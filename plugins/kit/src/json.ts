/** Plain JSON: what can be stored, hashed, compared and sent. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
