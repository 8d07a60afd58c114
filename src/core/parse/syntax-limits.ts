// What a file may ask of the parser (security 8). A request has about five levels and fifty values.

/** Mappings and lists within each other; the outermost is the first level. */
export const MAX_DEPTH = 64;
/** Values of a file, those that aliases repeat not counted. */
export const MAX_VALUES = 20_000;
/** Values that all aliases of a file repeat. */
export const MAX_ALIASED_VALUES = 1_000;
/** Errors after which composing stops. More than are shown, for they do not come in order of position. */
export const MAX_ERRORS = 200;
