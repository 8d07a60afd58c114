import { formatDuration, formatSize } from './quantities.ts';
import { NEED_KINDS, type NeedName } from './request.ts';

/** A need's canonical value as people write it: `1TB`, `30days`, `250000`. */
export function formatNeed(name: NeedName, value: string | number | boolean): string {
  const kind = NEED_KINDS[name];
  if (kind === 'size') return formatSize(value as number);
  if (kind === 'duration') return formatDuration(value as number);
  return String(value);
}
