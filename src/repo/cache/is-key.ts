/** Keys name files: a digest in hexadecimal digits, and nothing that could be a path. */
export const isKey = (name: string): boolean => /^[0-9a-f]{16,128}$/.test(name);
