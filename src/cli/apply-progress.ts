import { Writable } from 'node:stream';
import ora, { type Ora } from 'ora';
import type { ApplyEvent, EventStep } from '../apply/apply-event.ts';
import { clip, visible } from '../core/report/escape.ts';
import { printJson } from '../core/report/print-json.ts';
import { count, thousands } from '../core/report/tally.ts';
import type { CommonOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

/** What shows that an apply goes on, on stderr. */
export interface ApplyProgress {
  emit(event: ApplyEvent): void;
  /** A line of its own; not where events are JSON. */
  say(text: string): void;
  /** Nothing is shown after it. May be called again. */
  close(): void;
}

/** A wait is told again after so many milliseconds. */
const SAY_AGAIN = 10_000;
const LONGEST_TEXT = 300;

/**
 * On a terminal a live line; in a log a line for whatever ends, fails or is tried again, and one in ten seconds for what
 * is waited for. With `--quiet` what fails only; with `--format json` every event as a line of JSON.
 */
export function applyProgress(
  { format, quiet }: Pick<CommonOptions, 'format' | 'quiet'>,
  terminal: Terminal,
  now: () => number = Date.now,
): ApplyProgress {
  if (format === 'json') return jsonProgress(terminal);
  if (quiet) return lineProgress(terminal, failureLine);
  return terminal.width === undefined
    ? lineProgress(terminal, logLines(now))
    : liveProgress(terminal, terminal.width);
}

/** One document a line; what has line ends in it is escaped. */
function jsonProgress({ err }: Terminal): ApplyProgress {
  return {
    emit: (event) => err(`${printJson(event).replace(/\n\s*/g, ' ')}\n`),
    say: () => {},
    close: () => {},
  };
}

type Line = (event: ApplyEvent) => string | undefined;

function lineProgress({ err }: Terminal, lineOf: Line): ApplyProgress {
  return {
    emit: (event) => {
      const line = lineOf(event);
      if (line !== undefined) err(`${line}\n`);
    },
    say: (text) => err(`${visible(text)}\n`),
    close: () => {},
  };
}

const text = (words: string): string => visible(clip(words, LONGEST_TEXT));
const stepName = ({ namespace, action, resource }: EventStep): string =>
  text(`${namespace}: ${action} ${resource}`);

/** What went wrong, in a line; undefined for everything else. */
function failureLine(event: ApplyEvent): string | undefined {
  switch (event.type) {
    case 'step-failed':
      return `failed: ${stepName(event)}: ${text(event.message)}`;
    case 'drift-failed':
      return `failed: ${text(event.systems.join(', '))} could not be compared: ${text(event.message)}; ${text(event.advice)}`;
    default:
      return undefined;
  }
}

/** What a log has of it: also what is tried again, and what ends well. */
function eventLine(event: ApplyEvent): string | undefined {
  switch (event.type) {
    case 'run-started':
      return event.namespaces === 0
        ? 'apply: no changes to make'
        : `apply: ${count(event.namespaces, 'namespace')}, ${count(event.steps, 'step')}`;
    case 'namespace-held':
      return `held: ${text(event.namespace)}: ${text(event.because.join('; '))}`;
    case 'step-retry':
      return `again: ${stepName(event)}: attempt ${event.attempt} failed: ${text(event.message)}`;
    case 'namespace-ended':
      // Why it failed has been said by its step.
      return event.outcome === 'failed' ? undefined : `${event.outcome}: ${text(event.namespace)}`;
    case 'drift':
      return `${event.mended ? 'mended' : 'differs'}: ${text(`${event.difference.namespace}: ${event.difference.name}`)}`;
    default:
      return failureLine(event);
  }
}

function logLines(now: () => number): Line {
  const told = new Map<string, number>();
  return (event) => {
    if (event.type === 'step-done' || event.type === 'step-failed')
      told.delete(`${event.namespace}\n${event.step}`);
    if (event.type !== 'step-waiting') return eventLine(event);
    const key = `${event.namespace}\n${event.step}`;
    const last = told.get(key);
    // What is over at once is worth no line.
    if (last === undefined) told.set(key, now());
    if (last === undefined || now() - last < SAY_AGAIN) return undefined;
    told.set(key, now());
    return `waits: ${stepName(event)}: ${text(event.waitsFor)}`;
  };
}

/** Counts, what is under way, and what it waits for; failures and holds stay as lines above. */
function liveProgress(terminal: Terminal, width: number): ApplyProgress {
  const stream = streamOf(terminal, width);
  const spinner: Ora = ora({
    stream,
    isEnabled: true,
    discardStdin: false,
    color: terminal.color ? 'cyan' : false,
  });
  const progress = openCounts();
  const above = (line: string): void => {
    const spins = spinner.isSpinning;
    if (spins) spinner.clear();
    terminal.err(`${line}\n`);
    if (spins) spinner.render();
  };
  let closed = false;
  return {
    emit: (event) => {
      if (closed) return;
      const line = event.type === 'namespace-held' ? eventLine(event) : failureLine(event);
      if (line !== undefined) above(line);
      progress.take(event);
      // Longer than a line it would be shown in two, which scroll.
      spinner.text = text(clip(progress.words(), Math.max(20, width - 4)));
      if (event.type === 'run-started') spinner.start();
    },
    say: (words) => above(visible(words)),
    close: () => {
      closed = true;
      if (spinner.isSpinning) spinner.stop();
    },
  };
}

function openCounts() {
  let all = 0;
  let ended = 0;
  let retries = 0;
  const under = new Map<string, string>();
  let waits: string | undefined;
  const keyOf = ({ namespace, step }: EventStep) => `${namespace}\n${step}`;
  return {
    take: (event: ApplyEvent): void => {
      if (event.type === 'run-started') all = event.namespaces;
      else if (event.type === 'namespace-ended') ended++;
      else if (event.type === 'step-retry') {
        retries++;
        waits = `${event.namespace}: ${event.message}`;
      } else if (event.type === 'step-started')
        under.set(keyOf(event), `${event.namespace}: ${event.action} ${event.resource}`);
      else if (event.type === 'step-waiting') waits = `${event.namespace} waits for ${event.waitsFor}`;
      else if (event.type === 'step-done' || event.type === 'step-failed') {
        under.delete(keyOf(event));
        waits = undefined;
      }
    },
    words: (): string =>
      [
        `${thousands(ended)} of ${count(all, 'namespace')}`,
        ...(retries > 0 ? [`${thousands(retries)} tried again`] : []),
        ...(under.size > 0 ? [`${thousands(under.size)} under way`] : []),
        ...(waits === undefined ? [...under.values()].slice(-1) : [waits]),
      ].join(', '),
  };
}

/** The terminal as a stream, so that what the live line shows is masked as everything else. */
function streamOf({ err }: Terminal, columns: number): NodeJS.WritableStream {
  const stream = new Writable({
    decodeStrings: false,
    write: (chunk, _encoding, done) => {
      err(String(chunk));
      done();
    },
  });
  const code = (sequence: string) => {
    err(`\u001b[${sequence}`);
    return true;
  };
  return Object.assign(stream, {
    isTTY: true,
    columns,
    cursorTo: (column: number) => code(`${column + 1}G`),
    moveCursor: (_columns: number, lines: number) =>
      lines === 0 || code(`${Math.abs(lines)}${lines < 0 ? 'A' : 'B'}`),
    clearLine: (direction: number) => code(direction === 0 ? '2K' : direction > 0 ? '0K' : '1K'),
  });
}
