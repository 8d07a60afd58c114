import type { Driver } from './driver.ts';

/** The systems that steps act on, each opened when it is first asked for. */
export interface Drivers {
  /** Whether a system, by the name that steps have for it, is driven and prism.yaml says how to reach it. */
  supports(system: string): boolean;
  /** Several systems may be one driver. @throws BackendFailure */
  get(system: string): Promise<Driver>;
  /** Those that were opened. */
  close(): Promise<void>;
}
