/** A place as compilers write it: `policies/teams.yaml:12:7`. */
export const formatPlace = (place: { file: string; line: number; column: number }): string =>
  `${place.file}:${place.line}:${place.column}`;

/** Whether a file is one of the repo: built-in policies (`builtin:policies/…`) cannot be linked to. */
export const isInRepo = (file: string): boolean => file !== '' && !file.startsWith('builtin:');
