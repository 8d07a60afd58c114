/** What a message quotes of a value: more would hide what the message says. */
const LONGEST = 60;

/** The beginning of a text that is too long to be quoted whole. Whoever wrote it can be as long as a file. */
export function clip(text: string, longest = LONGEST): string {
  if (text.length <= longest) return text;
  // No half of a character at the end.
  return `${text.slice(0, longest - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
