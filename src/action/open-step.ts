import { appendFileSync } from 'node:fs';
import { setOutput, setSecret } from '@actions/core';
import { visible, visibleLines, workflowData } from '../core/report/escape.ts';
import { secretMask } from '../core/report/mask-secrets.ts';

/** How a step speaks to the runner. No text of it holds the token or another secret, whatever is passed. */
export interface Step {
  /** Makes values unreadable from now on, here and in whatever else the job prints. */
  mask(secrets: readonly string[]): void;
  /** Lines of text for the log. */
  say(text: string): void;
  /** For whoever turned debug logging on. */
  debug(text: string): void;
  /** Workflow commands, escaped already. */
  commands(text: string): void;
  /** Shown at the top of the run. */
  notice(text: string): void;
  error(message: string, advice: string): void;
  /** Markdown, after what the summary has already. */
  summarize(markdown: string): void;
  output(name: string, value: string | number): void;
}

/** @param token Masked before anything else is said; empty where there is none. */
export function openStep(token: string, env: NodeJS.ProcessEnv): Step {
  if (token !== '') setSecret(token);
  let masked = (text: string): string => text;
  const clean = (text: string): string => masked(token === '' ? text : text.replaceAll(token, '***'));
  const write = (text: string): void => void process.stdout.write(clean(text));
  const lines = (text: string): string =>
    visibleLines(text.replace(/\n$/, ''))
      .map((line) => `${line}\n`)
      .join('');
  const command = (name: string, text: string): void => write(`::${name}::${workflowData(clean(text))}\n`);
  return {
    mask: (secrets) => {
      for (const secret of secrets) setSecret(secret);
      masked = secretMask(secrets);
    },
    say: (text) => write(lines(text)),
    debug: (text) => {
      if (env.RUNNER_DEBUG === '1') command('debug', visible(text));
    },
    commands: write,
    notice: (text) => command('notice title=prism', visible(text)),
    error: (message, advice) =>
      command(
        'error title=prism',
        [message, ...(advice === '' ? [] : [`Help: ${advice}`])].map(visible).join('\n'),
      ),
    summarize: (markdown) => {
      const file = env.GITHUB_STEP_SUMMARY;
      if (file) appendFileSync(file, `${clean(markdown)}\n`);
    },
    output: (name, value) => setOutput(name, clean(String(value))),
  };
}
