import type { Change, FieldChange } from '../model/plan.gen.ts';

/** Risks as reasons begin with them: what is worst comes first, behind what is no risk. */
const RISKS = ['data-loss: ', 'disruptive: '];

/**
 * A change's reasons for a person: what the request asks for in place of the setting that follows from it, the worst
 * risk first, nothing twice. The settings stand beside them in the same report.
 */
export function toldReasons({ reasons, fields }: Change): string[] {
  const told = new Set(reasons.map((reason) => byRequest(reason, fields)));
  return [...told].toSorted((a, b) => riskRank(a) - riskRank(b));
}

/** Starts with 1, since what has no risk comes first. */
const riskRank = (reason: string): number => 1 + RISKS.findIndex((risk) => reason.startsWith(risk));

/**
 * Whether a request moved a setting itself, and not the backend or pattern that the setting belongs to: then the edit,
 * `needs.retention 30days → 7days`.
 */
export const requestEdit = ({ because }: FieldChange): string | undefined =>
  /^(?:request: )?((?:needs|policies|access|team|client_api|patterns|backend)\b.*?)(?:, by .*)?$/.exec(
    because,
  )?.[1];

/** `data-loss: backend.config.retention.ms 30days → 7days: why` with the edit in place of path and values. */
function byRequest(reason: string, fields: readonly FieldChange[]): string {
  const risk = RISKS.find((one) => reason.startsWith(one));
  const field =
    risk === undefined ? undefined : fields.find(({ path }) => reason.startsWith(`${risk}${path} `));
  const edit = field && requestEdit(field);
  const consequence = reason.indexOf(': ', reason.indexOf(' → '));
  if (edit === undefined || !reason.includes(' → ') || consequence === -1) return reason;
  return `${risk}${edit}${reason.slice(consequence)}`;
}

/**
 * A change's settings as far as they are news: what a request or a policy moved and what loses data, then what only
 * comes or goes with a backend or a pattern.
 */
export function ledFields({ fields, reasons }: Change): {
  readonly first: readonly FieldChange[];
  readonly following: readonly FieldChange[];
} {
  const loses = (path: string) => reasons.some((reason) => reason.startsWith(`data-loss: ${path} `));
  const isNews = ({ path, because }: FieldChange) => !because.startsWith('follows ') || loses(path);
  return { first: fields.filter(isNews), following: fields.filter((field) => !isNews(field)) };
}
