import type { Unit } from '../model/emit-unit.ts';

/** The kind of expression that gives a value to be written in a unit. */
export function emitKind(unit: Unit): 'text' | 'flag' | 'number' {
  if (unit === 'name') return 'text';
  return unit === 'text' || unit === 'flag' ? unit : 'number';
}
