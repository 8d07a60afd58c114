import type { ConfigChange } from '../model/plan-report.ts';
import type { PlatformConfig } from '../model/platform-config.gen.ts';
import { clip, visible } from './escape.ts';
import { markdownFence } from './escape-markdown.ts';

/** What a call goes through and where it is kept. */
interface Chain {
  /** From the client to the backend. */
  readonly links: readonly Link[];
  /** What patterns keep beside the backend: one entry a resource, with the patterns that use it. */
  readonly stores: readonly { readonly label: string; readonly patterns: readonly string[] }[];
}

interface Link {
  /** The name in the chain, by which stores are attached. */
  readonly name: string;
  readonly label: string;
}

/**
 * The chain of a namespace as a Mermaid flowchart; of one whose chain changes, before and after, with what is
 * new and what goes marked. Empty where there is no configuration.
 */
export function mermaidChain({ before, after }: ConfigChange): string {
  const [was, is] = [before && chainOf(before), after && chainOf(after)];
  const changes = was && is && JSON.stringify(was) !== JSON.stringify(is);
  const only = is ?? was;
  if (!only) return '';
  const lines = changes
    ? [
        ...subgraph('before', 'Before', draw(was, 'b', labelsOf(is), 'removed')),
        ...subgraph('after', 'After', draw(is, 'a', labelsOf(was), 'added')),
        '  before ~~~ after',
        '  classDef added stroke:green,stroke-width:3px',
        '  classDef removed stroke:red,stroke-dasharray:5',
      ]
    : draw(only, 'n', undefined, '');
  return markdownFence('mermaid', [`flowchart ${changes ? 'TB' : 'LR'}`, ...lines]);
}

function chainOf({ proxy, backend, auxiliary_backends }: PlatformConfig): Chain {
  const links = proxy.chain.map((name, index) => ({
    name,
    label: index === proxy.chain.length - 1 ? resourceLabel(backend) : name,
  }));
  const stores = new Map<string, string[]>();
  for (const { pattern, ...resource } of auxiliary_backends) {
    const label = resourceLabel(resource);
    stores.set(label, [...(stores.get(label) ?? []), pattern]);
  }
  return {
    links: [{ name: 'client', label: 'client' }, { name: 'proxy', label: 'proxy' }, ...links],
    stores: [...stores].map(([label, patterns]) => ({ label, patterns })),
  };
}

/** The settings that name a resource (sizing.yaml, `as: name`); a bucket is shared, its key prefix is not. */
const NAMES = ['topic', 'table', 'stream', 'bucket', 'cluster', 'key_prefix'];

function resourceLabel({ type, config }: PlatformConfig['backend']): string {
  const name = NAMES.map((setting) => config[setting]).find((value) => typeof value === 'string');
  return name === undefined ? type : `${type} ${name}`;
}

const labelsOf = ({ links, stores }: Chain): ReadonlySet<string> =>
  new Set([...links, ...stores].map(({ label }) => label));

/** Nodes and arrows; what the other side does not have gets a class. */
function draw(
  { links, stores }: Chain,
  prefix: string,
  other: ReadonlySet<string> | undefined,
  marked: string,
): string[] {
  const mark = (label: string) => (other && !other.has(label) ? `:::${marked}` : '');
  const last = links.length - 1;
  return [
    ...links.map(({ label }, index) => {
      const [open, close] = index === last ? ['[(', ')]'] : ['[', ']'];
      return `  ${prefix}${index}${open}${quoted(label)}${close}${mark(label)}`;
    }),
    `  ${links.map((_, index) => `${prefix}${index}`).join(' --> ')}`,
    ...stores.flatMap(({ label, patterns }, index) => [
      `  ${prefix}s${index}[(${quoted(label)})]${mark(label)}`,
      ...patterns.flatMap((pattern) => {
        const at = links.findIndex(({ name }) => name === pattern);
        return at === -1 ? [] : [`  ${prefix}${at} -.- ${prefix}s${index}`];
      }),
    ]),
  ];
}

const subgraph = (id: string, title: string, lines: readonly string[]): string[] => [
  `  subgraph ${id} [${quoted(title)}]`,
  '    direction LR',
  ...lines.map((line) => `  ${line}`),
  '  end',
];

/** A label as text: what Mermaid or HTML could take for syntax is written as the code of its character. */
function quoted(label: string): string {
  // Mermaid has no empty label.
  const text = visible(clip(label, 100)) || 'unnamed';
  return `"${text.replace(/[^\p{L}\p{N} _.,/()-]/gu, (character) => `#${character.codePointAt(0)};`)}"`;
}
