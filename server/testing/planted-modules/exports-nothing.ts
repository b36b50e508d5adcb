/** Not under the name that is looked for. */
export const set = {};
