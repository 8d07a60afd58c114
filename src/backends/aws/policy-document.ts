/** A statement of a policy; others than ours may have any shape. */
export interface Statement {
  readonly Sid?: string;
  readonly [key: string]: unknown;
}

export interface PolicyDocument {
  readonly Version: string;
  readonly Statement: readonly Statement[];
}

export const policyOf = (Statement: readonly Statement[]): PolicyDocument => ({
  Version: '2012-10-17',
  Statement,
});

/** @param text As AWS gives it: JSON, by IAM percent-encoded. @returns undefined for what is no policy. */
export function parsePolicy(text: string | undefined): PolicyDocument | undefined {
  if (text === undefined) return undefined;
  try {
    const found = JSON.parse(text.startsWith('%') ? decodeURIComponent(text) : text) as {
      Version?: string;
      Statement?: Statement | Statement[];
    };
    const { Statement: one = [] } = found;
    return { Version: found.Version ?? '', Statement: Array.isArray(one) ? one : [one] };
  } catch {
    return undefined;
  }
}

/** The same text for what means the same: AWS reorders lists, and writes a list of one without brackets. */
export function canonicalPolicy(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (Array.isArray(part)) {
      const parts = part.map((one) => canonicalPolicy(one)).sort();
      return parts.length === 1 ? JSON.parse(parts[0]!) : parts;
    }
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

export const isSamePolicy = (a: unknown, b: unknown): boolean => canonicalPolicy(a) === canonicalPolicy(b);
