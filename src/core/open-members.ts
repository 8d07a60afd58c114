import type { Member } from './judge-trees.ts';
import { parseSource } from './parse/parse-source.ts';
import type { ParsedFile } from './parse/parsed-file.ts';

/** Opens files of a tree by their paths, to locate what is found in them. Each has to be one of the members. */
export function openMembers(members: readonly Member[]): (path: string) => ParsedFile {
  const byFile = new Map(members.map((member) => [member.file, member]));
  return (path) => parseSource(byFile.get(path)!.judged().source);
}
