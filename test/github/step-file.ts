/**
 * The names and values of a file that a step wrote for the runner (`GITHUB_OUTPUT`, `GITHUB_ENV`, `GITHUB_STATE`):
 * lines `name=value`, or `name<<DELIMITER`, the value's lines, `DELIMITER`. Throws where the runner fails the step.
 */
export function readStepFile(text: string): Record<string, string> {
  const out: [string, string][] = [];
  const lines = text.split(/\r\n|\n/);
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at]!;
    if (line === '') continue;
    const equals = line.indexOf('=');
    const heredoc = line.indexOf('<<');
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      if (equals === 0) throw new Error(`Invalid format '${line}'. Name must not be empty`);
      out.push([line.slice(0, equals), line.slice(equals + 1)]);
      continue;
    }
    const name = heredoc < 0 ? '' : line.slice(0, heredoc);
    const delimiter = heredoc < 0 ? '' : line.slice(heredoc + 2);
    if (name === '' || delimiter === '') throw new Error(`Invalid format '${line}'`);
    const end = lines.indexOf(delimiter, at + 1);
    if (end < 0) throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`);
    out.push([name, lines.slice(at + 1, end).join('\n')]);
    at = end;
  }
  return Object.fromEntries(out);
}
