import { DAY, formatDuration, formatSize } from './quantities.ts';

/** What the name of a configured setting says of its unit; the first that matches. */
const UNITS: readonly (readonly [name: RegExp, shown: (value: number) => string])[] = [
  [/(?:^|[._])(?:bytes|data_size|msg_size|message_size)$/, formatSize],
  // What backends take for "no limit": -1 in Kafka, 0 in NATS (sizing.yaml).
  [/(?:^|\.)retention\.ms$/, (value) => (value === -1 ? 'forever' : duration(value))],
  [/(?:^|\.)max_age_seconds$/, (value) => (value === 0 ? 'forever' : duration(value * 1000))],
  [/[._]ms$/, (value) => duration(value)],
  [/_seconds$/, (value) => duration(value * 1000)],
  [/_days$/, (value) => duration(value * DAY)],
];

const duration = (milliseconds: number): string => (milliseconds === 0 ? '0s' : formatDuration(milliseconds));

/** A configured number in the unit that the name of its setting tells: `retention.ms` 604800000 is `7days`. */
export function formatSetting(path: string, value: number): string {
  const unit = Number.isSafeInteger(value) ? UNITS.find(([name]) => name.test(path)) : undefined;
  return unit ? unit[1](value) : String(value);
}
