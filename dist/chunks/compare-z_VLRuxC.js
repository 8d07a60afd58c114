// src/core/model/compare.ts
/** Order by UTF-16 code units: the same on every machine, whatever its locale. */
const compareText = (a, b) => a < b ? -1 : a > b ? 1 : 0;
export { compareText as t };
