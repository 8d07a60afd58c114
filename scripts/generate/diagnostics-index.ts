import { CODES, PROSE } from '../../src/core/diagnostics/codes.ts';
import { markdownHead, markdownRow } from '../../src/core/report/escape-markdown.ts';
import { SEVERITIES } from '../../src/core/report/tally.ts';
import { pageBanner } from './reference-docs.ts';

/** Teams that every example of the diagnostics pages knows. */
const TEAMS = `default_quota: { write_rps: 50000, read_rps: 200000, data_size: 1TB, namespaces: 20 }
teams:
  - { name: payments-team, members: [alice, bob] }
  - { name: search-team, members: [dana, erik], quota: { write_rps: 300000 } }
  - { name: analytics-team, boundary: advanced, members: [sven, uma] }
  - { name: platform-team, boundary: expert, members: [vera, xin] }
`;

/** docs/diagnostics/README.md: every code, worst first, and how to read its page. */
export function generateDiagnosticsIndex(): string {
  const rows = SEVERITIES.flatMap((severity) =>
    CODES.filter((name) => PROSE[name].severity === severity).map((name) =>
      markdownRow([
        `[${name}](${name}.md)`,
        PROSE[name].blocks ? `${severity}, blocks` : severity,
        PROSE[name].summary.replaceAll('|', '\\|'),
      ]),
    ),
  );
  return `${pageBanner('src/core/diagnostics/codes.ts')}# Diagnostics

Everything Prism can say of a namespaces repo, one page a code. An **error** rejects what was asked for: nothing is
compiled until it is corrected. An error that **blocks** is no mistake in the request: everything is compiled, and
the change waits for an approval. A **warning** or **notice** changes no verdict.

${markdownHead(['Code', 'Severity', 'Summary'])}${rows.join('')}
## The examples on these pages

Each page has a request that gives the finding, the text that \`prism validate\` prints for it, and a request that does
not give it. All of them are compiled by a test on 2026-11-24 with the built-in policies and these teams, unless the page shows
another file:

\`\`\`yaml file=policies/teams.yaml
${TEAMS}\`\`\`

Some codes are about a change: \`prism plan --base\` raises them, which knows what was there before. Their pages show
a request as it was and as it is, and what \`--evidence\` tells of who proposed and who reviewed it.
`;
}
