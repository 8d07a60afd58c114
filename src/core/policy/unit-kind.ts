import type { Unit } from '../model/emit-unit.ts';

/** The kind of expression that gives a value to be written in a unit. */
export const emitKind = (unit: Unit): 'text' | 'flag' | 'number' =>
  unit === 'text' || unit === 'flag' ? unit : 'number';
