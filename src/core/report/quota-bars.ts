import type { QuotaChange } from '../model/plan-report.ts';
import { formatSize } from '../model/quantities.ts';
import type { QuotaResource } from '../policy/policy-set.ts';
import { clip, visible } from './escape.ts';
import { thousands } from './tally.ts';

/** Names are aligned up to this length; a longer one moves its own line only. */
const NAME = 24;
/** Cells of a bar, as many as there is room for. */
const SHORTEST_BAR = 8;
const LONGEST_BAR = 20;
/** From this share of its limit on a quota is worth a look even where it does not change. */
const NEARLY_FULL = 0.8;

/** The quotas that change or are nearly used up, the fullest first. */
export const notableQuotas = (quotas: readonly QuotaChange[]): QuotaChange[] =>
  quotas
    .filter((quota) => quota.before !== quota.after || shareOf(quota) >= NEARLY_FULL)
    .toSorted((a, b) => shareOf(b) - shareOf(a));

const shareOf = ({ after, limit }: QuotaChange): number =>
  limit === Number.POSITIVE_INFINITY ? 0 : limit === 0 ? (after > 0 ? 1 : 0) : after / limit;

/**
 * Quotas as lines for a terminal or a monospace block, of at most `width` characters where names allow it:
 * `payments-team  write_rps  [####++....] 40,000 → 60,000 of 100,000 (60%)`. `+` is what the change takes, `-`
 * what it gives back.
 */
export function quotaLines(quotas: readonly QuotaChange[], width: number): string[] {
  const team = Math.min(NAME, Math.max(0, ...quotas.map((quota) => quota.team.length)));
  const numbers = Math.max(0, ...quotas.map((quota) => used(quota).length));
  // Around the bar: three spaces, its brackets, and the name of the resource.
  const room = width - team - RESOURCE - numbers - 5;
  const length = Math.max(SHORTEST_BAR, Math.min(LONGEST_BAR, room));
  return quotas.map((quota) =>
    [
      visible(clip(quota.team, 100)).padEnd(team),
      quota.resource.padEnd(RESOURCE),
      bar(quota, length),
      used(quota),
    ].join(' '),
  );
}

const RESOURCE = 'namespaces'.length;

/** A count, or a size; `unlimited`. */
export const quotaAmount = (resource: QuotaResource, amount: number): string => {
  if (amount === Number.POSITIVE_INFINITY) return 'unlimited';
  return resource === 'data_size' ? roundSize(amount) : thousands(amount);
};

/** Sums of sizes rarely are whole in a large unit: two decimals are enough to compare them. */
function roundSize(bytes: number): string {
  const whole = formatSize(bytes);
  if (whole.length <= 6) return whole;
  const power = Math.min(5, Math.floor(Math.log2(bytes) / 10));
  return `${Number((bytes / 1024 ** power).toFixed(2))}${['B', 'KB', 'MB', 'GB', 'TB', 'PB'][power]}`;
}

function used(quota: QuotaChange): string {
  const { resource, before, after, limit } = quota;
  const amount = (of: number) => quotaAmount(resource, of);
  const change = before === after ? amount(after) : `${amount(before)} → ${amount(after)}`;
  if (limit === Number.POSITIVE_INFINITY) return `${change}, unlimited`;
  return `${change} of ${amount(limit)} (${Math.floor(shareOf(quota) * 100)}%)`;
}

function bar({ before, after, limit }: QuotaChange, length: number): string {
  if (limit === Number.POSITIVE_INFINITY) return ' '.repeat(length + 2);
  // What is used at all shows, and only what is used up fills the bar.
  const cells = (of: number) => {
    if (of <= 0) return 0;
    return of >= limit ? length : Math.min(length - 1, Math.max(1, Math.round((of / limit) * length)));
  };
  const [was, is] = [cells(before), cells(after)];
  const filled = '#'.repeat(Math.min(was, is)) + '+'.repeat(Math.max(0, is - was));
  return `[${(filled + '-'.repeat(Math.max(0, was - is))).padEnd(length, '.')}]`;
}
