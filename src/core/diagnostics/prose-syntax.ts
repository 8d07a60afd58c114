import { MAX_FILE_BYTES, type Refusal } from '../model/source.ts';
import { clip } from './clip.ts';

/** Why a file is not one plain YAML mapping (semantics 1): refused unread, or wrong when parsed. */
export type SyntaxProblem =
  | Refusal
  /** `text` is the parser's own message, in one line. */
  | { readonly kind: 'yaml'; readonly text: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'duplicate-key'; readonly key: string }
  | { readonly kind: 'multiple-documents' }
  | { readonly kind: 'complex-key' }
  | { readonly kind: 'merge-key' }
  | { readonly kind: 'tag'; readonly tag: string }
  | { readonly kind: 'unknown-alias'; readonly alias: string }
  | { readonly kind: 'too-many-aliases'; readonly limit: number }
  | { readonly kind: 'too-many-nodes'; readonly limit: number }
  | { readonly kind: 'too-deep'; readonly limit: number };

export function syntaxMessage(p: SyntaxProblem): string {
  switch (p.kind) {
    case 'not-utf8':
      return 'The file is not UTF-8: a byte here belongs to no character';
    case 'too-large':
      return `The file has ${p.bytes} bytes, and at most ${MAX_FILE_BYTES} are read`;
    case 'symlink':
      return 'This is a symbolic link, and links are not followed';
    case 'submodule':
      return 'This is another repository (a submodule), and those are not read';
    case 'not-a-file':
      return 'This is not a regular file';
    case 'unreadable':
      return `The file cannot be read: ${p.cause}`;
    case 'too-many-files':
      return `There are more than ${p.limit} request files, and the rest is not read`;
    case 'yaml':
      return p.text;
    case 'empty':
      return 'The file is empty';
    case 'duplicate-key':
      return `Key '${clip(p.key)}' stands twice in this mapping`;
    case 'multiple-documents':
      return 'The file has more than one YAML document';
    case 'complex-key':
      return 'A key must be a plain word, not a list or a mapping';
    case 'merge-key':
      return "Merge keys ('<<') are not supported";
    case 'tag':
      return `Tag '${clip(p.tag)}' is not supported`;
    case 'unknown-alias':
      return `Alias '*${clip(p.alias)}' refers to no anchor`;
    case 'too-many-aliases':
      return `Aliases expand to more than ${p.limit} values`;
    case 'too-many-nodes':
      return `The file has more than ${p.limit} values`;
    case 'too-deep':
      return `Values are nested more than ${p.limit} levels deep`;
  }
}

export function syntaxRecommendation(p: SyntaxProblem): string {
  switch (p.kind) {
    case 'not-utf8':
      return 'Save the file as UTF-8';
    case 'too-large':
      return 'A request needs a few kilobytes at most; remove what does not belong to it';
    case 'symlink':
    case 'submodule':
    case 'not-a-file':
      return 'Put the requests themselves here, as regular files';
    case 'unreadable':
      return 'Make the file readable for the user who runs prism';
    case 'too-many-files':
      return 'Split the repo, or narrow `requests` in prism.yaml';
    case 'yaml':
      return 'Correct the YAML at this place';
    case 'empty':
      return 'Write a request, or remove the file';
    case 'duplicate-key':
      return 'Keep one of the two';
    case 'multiple-documents':
      return "Put each request into a file of its own and remove the '---' between them";
    case 'complex-key':
      return 'Use the fields of the request schema as keys';
    case 'merge-key':
      return 'Write the fields out';
    case 'tag':
      return 'Remove the tag; plain YAML values are enough for a request';
    case 'unknown-alias':
      return "Write the value out, or quote it if it should start with '*'";
    case 'too-many-aliases':
      return 'Write the values out';
    case 'too-many-nodes':
    case 'too-deep':
      return 'A request is a small and flat mapping; remove what does not belong to it';
  }
}
