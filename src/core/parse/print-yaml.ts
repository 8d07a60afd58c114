/** How a file is written; what is added to it follows. */
export interface Style {
  /** Whether the file is JSON and must stay so. */
  readonly json: boolean;
  readonly eol: '\n' | '\r\n';
  /** Columns by which a nested mapping is indented. */
  readonly step: number;
}

/** A value on one line, fit for a block as well as for the inside of {...} and [...]. */
export function printInline(value: unknown, style: Style): string {
  if (Array.isArray(value)) return `[${value.map((item) => printInline(item, style)).join(', ')}]`;
  if (isMapping(value)) {
    return `{${Object.entries(value)
      .map(([key, item]) => printEntry(key, item, style))
      .join(', ')}}`;
  }
  return printScalar(value, style);
}

/** An entry of a mapping on one line. */
export function printEntry(key: string, value: unknown, style: Style): string {
  return `${printScalar(key, style)}: ${printInline(value, style)}`;
}

/** A value as lines of a block, without indentation; one line where there is nothing to spread. */
export function printBlock(value: unknown, style: Style): string[] {
  if (isEmpty(value)) return [printInline(value, style)];
  if (Array.isArray(value)) {
    return value.flatMap((item) => {
      const [first, ...others] = printBlock(item, style);
      return [`- ${first}`, ...others.map((line) => `  ${line}`)];
    });
  }
  return Object.entries(value as object).flatMap(([key, item]) => printBlockEntry(key, item, style));
}

/** An entry of a mapping as lines of a block. */
export function printBlockEntry(key: string, value: unknown, style: Style): string[] {
  if (isEmpty(value)) return [printEntry(key, value, style)];
  const indent = ' '.repeat(style.step);
  return [`${printScalar(key, style)}:`, ...printBlock(value, style).map((line) => indent + line)];
}

/** Whether a value is no collection, or one without anything in it. */
export function isEmpty(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Object.keys(value).length === 0;
}

const isMapping = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

export function printScalar(value: unknown, { json }: Pick<Style, 'json'>): string {
  if (typeof value === 'string') return !json && isPlain(value) ? value : quote(value);
  if (value === Number.POSITIVE_INFINITY) return '.inf';
  if (value === Number.NEGATIVE_INFINITY) return '-.inf';
  if (Number.isNaN(value)) return '.nan';
  return String(value);
}

const WORDS = /^[\p{L}\p{N}_/][\p{L}\p{N}_./@+-]*(?:[ :][\p{L}\p{N}_/][\p{L}\p{N}_./@+-]*)*$/u;
// Also what YAML 1.1 reads as a number, a time, a truth value or nothing: other tools still speak it.
const NO_TEXT = /^(?:[0-9][0-9_.:e+-]*|0[xob].*|\d{4}-\d.*|y|n|yes|no|on|off|true|false|null)$/i;

/** Whether a text is the same without quotes, wherever it stands. Strict, so that it needs no context. */
const isPlain = (text: string): boolean => WORDS.test(text) && !NO_TEXT.test(text);

/** JSON's quotes are YAML's; what JSON leaves as it is and YAML or an editor does not accept is escaped. */
export function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
