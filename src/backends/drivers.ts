import type { Driver } from './driver.ts';

/** The systems that steps act on, each opened when it is first asked for. */
export interface Drivers {
  /** Whether this build drives a system, by the name that steps have for it. */
  supports(system: string): boolean;
  /** Several systems may be one driver. @throws BackendFailure */
  get(system: string): Promise<Driver>;
  /** Those that were opened. */
  close(): Promise<void>;
}
