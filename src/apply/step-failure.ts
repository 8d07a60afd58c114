import { BackendFailure, type FailureKind } from '../backends/backend-failure.ts';

/** Why a step is not done. */
export interface StepFailure {
  readonly kind: FailureKind;
  readonly message: string;
  readonly advice: string;
}

/** Milliseconds that a driver has, once its signal is aborted, to say what it was waiting for. */
const GRACE = 1000;

/** Of a driver that goes on although it was told to end, the answer is not waited for. */
export const answeredInTime = <T>(answer: Promise<T>, signal: AbortSignal): Promise<T> =>
  new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const giveUp = () => {
      timer = setTimeout(() => reject(signal.reason), GRACE);
    };
    if (signal.aborted) giveUp();
    else signal.addEventListener('abort', giveUp, { once: true });
    answer.then(resolve, reject).finally(() => {
      clearTimeout(timer);
      signal.removeEventListener('abort', giveUp);
    });
  });

/** @param signal Of the deadline: whatever comes after it and explains nothing is its doing. */
export function stepFailureOf(error: unknown, signal: AbortSignal): StepFailure {
  if (error instanceof BackendFailure)
    return { kind: error.kind, message: error.message, advice: error.advice };
  if (signal.aborted)
    return {
      kind: 'unknown',
      message: messageOf(signal.reason),
      advice: 'See why the system does not answer, then apply again',
    };
  return {
    kind: 'permanent',
    message: `${messageOf(error)} (this is a bug of prism)`,
    advice: 'Report it; the other namespaces are not affected',
  };
}

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));
