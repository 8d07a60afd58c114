import type { HeadroomLost } from '../model/impact-report.ts';
import { quotaAmount } from './quota-bars.ts';

/** `limit 100,000 → 80,000, 70,000 used: 10,000 left, was 30,000`. */
export function headroom({ resource, before_limit, after_limit, used }: HeadroomLost): string {
  const amount = (of: number) => quotaAmount(resource, of);
  const left = after_limit - used;
  const now =
    left < 0
      ? `${amount(-left)} too much is used`
      : `${amount(left)} left, was ${amount(Math.max(0, before_limit - used))}`;
  return `limit ${amount(before_limit)} → ${amount(after_limit)}, ${amount(used)} used: ${now}`;
}
