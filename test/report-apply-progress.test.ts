import { expect, test } from 'vitest';
import type { ApplyEvent } from '../src/apply/apply-event.ts';
import { applyProgress } from '../src/cli/apply-progress.ts';
import { maskTerminal } from '../src/cli/mask-terminal.ts';
import type { Terminal } from '../src/cli/terminal.ts';
import { secretMask } from '../src/core/report/mask-secrets.ts';

const step = {
  namespace: 'orders',
  step: 'orders/proxy/register',
  system: 'proxy',
  action: 'register namespace',
  resource: 'orders',
};
const EVENTS: readonly ApplyEvent[] = [
  { type: 'run-started', run: 'run-1', namespaces: 2, steps: 9 },
  { type: 'namespace-held', namespace: 'carts', because: ['it needs an approval'] },
  { type: 'namespace-started', namespace: 'orders', action: 'create', steps: 9, done: 0 },
  { type: 'step-started', ...step },
  { type: 'step-retry', attempt: 1, kind: 'transient', message: 'no answer; tried again', ...step },
  { type: 'step-waiting', waitsFor: 'proxy-1', ...step },
  { type: 'step-failed', message: 'refused:\nhunter2!', advice: 'Do it', ...step },
  { type: 'namespace-ended', namespace: 'orders', outcome: 'failed', because: ['refused'] },
  { type: 'namespace-ended', namespace: 'b', outcome: 'done', because: [] },
];

function terminalOf(width?: number): { terminal: Terminal; err: () => string; out: () => string } {
  let [out, err] = ['', ''];
  const terminal: Terminal = {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    color: false,
    outColor: false,
    width,
  };
  return { terminal, err: () => err, out: () => out };
}

function shown(flags: { format: 'text' | 'json'; quiet?: boolean }, width?: number): string {
  const { terminal, err, out } = terminalOf(width);
  const progress = applyProgress(flags, maskTerminal(terminal, secretMask(['hunter2!'])));
  for (const event of EVENTS) progress.emit(event);
  progress.close();
  progress.close();
  expect(out()).toBe('');
  return err();
}

test('a log has a line for whatever ends, fails or is tried again', () => {
  expect(shown({ format: 'text' })).toMatchInlineSnapshot(`
    "apply: 2 namespaces, 9 steps
    held: carts: it needs an approval
    again: orders: register namespace orders: attempt 1 failed: no answer; tried again
    failed: orders: register namespace orders: refused:\\u{a}***
    done: b
    "
  `);
});

test('quiet: what fails only', () => {
  expect(shown({ format: 'text', quiet: true })).toMatch(/^failed: orders: register namespace orders: .*\n$/);
});

test('with JSON each event is a line of it', () => {
  const lines = shown({ format: 'json' }).trimEnd().split('\n');
  expect(lines.map((line) => JSON.parse(line).type)).toEqual(EVENTS.map(({ type }) => type));
});

test('a long wait is told, and not more often than every ten seconds', () => {
  const { terminal, err } = terminalOf();
  let now = 0;
  const progress = applyProgress({ format: 'text' }, terminal, () => now);
  for (; now <= 35_000; now += 100) progress.emit({ type: 'step-waiting', waitsFor: 'proxy-1', ...step });
  expect(err().match(/waits: .*proxy-1/g)).toHaveLength(3);
});

test('a terminal has one line that is drawn again, failures above it, and no secret', () => {
  const text = shown({ format: 'text' }, 80);
  expect(text).toContain('0 of 2 namespaces');
  expect(text).toContain('failed: orders: register namespace orders');
  expect(text).toContain('\u001b[');
  expect(text).not.toContain('hunter2!');
  // The cursor is given back.
  expect(text.lastIndexOf('\u001b[?25h')).toBeGreaterThan(text.lastIndexOf('\u001b[?25l'));
});
