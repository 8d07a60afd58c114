import { Composer, CST, type Document, Lexer, Parser } from 'yaml';
import type { SyntaxProblem } from '../diagnostics/prose-syntax.ts';
import { forbiddenCharacters } from './forbidden-characters.ts';
import type { Problem } from './problem.ts';
import { MAX_DEPTH, MAX_ERRORS, MAX_VALUES } from './syntax-limits.ts';
import { type LibraryError, yamlProblem } from './yaml-problem.ts';

/** The first document of a text, as far as it could be read. */
export interface Reading {
  /** Undefined when there is none, or when the text was given up. */
  readonly document: Document.Parsed | undefined;
  readonly problems: readonly Problem[];
  /** Tags that the core schema does not have or that do not fit, in order of the document. */
  readonly tags: readonly LibraryError[];
}

const OPTIONS = {
  version: '1.2',
  schema: 'core',
  merge: false,
  resolveKnownTags: false,
  // The library compares each key with all before it; toPlain finds duplicates in one step a key.
  uniqueKeys: false,
  // Its own line counter is not needed.
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/** Thrown through the library to end its work; no user ever sees it. */
const GIVE_UP = new Error('too many errors');

/**
 * Reads the first document. The library's parser runs one lexeme at a time, so that hostile text is given up
 * in time: its composer is recursive, and each error costs it a stack trace.
 */
export function readDocument(text: string, keepSourceTokens = false): Reading {
  const forbidden = forbiddenCharacters(text);
  if (forbidden.length > 0) return { document: undefined, problems: forbidden, tags: [] };

  const errors: LibraryError[] = [];
  const tags: LibraryError[] = [];
  const report = (error: LibraryError): void => {
    const isTag = error.warning && error.code === 'TAG_RESOLVE_FAILED';
    // Other warnings are about text that is clear enough.
    if (error.warning && !isTag) return;
    if (errors.length + tags.length >= MAX_ERRORS) throw GIVE_UP;
    (isTag ? tags : errors).push(error);
  };

  const composer = new Composer({ ...OPTIONS, keepSourceTokens });
  // biome-ignore lint/complexity/useLiteralKeys: private, and the only way to bound the errors of one document.
  composer['onError'] = (source: ErrorSource, code: string, message: string, warning = false) => {
    report({ ...placeOf(source), code, message, warning });
  };
  const outcome = compose(text, composer, report);
  const causes = firstOfEachLine(errors, text);
  const problems = [...causes.map((error) => yamlProblem(error, text)), ...outcome.problems];
  return { document: outcome.document, problems, tags };
}

function compose(
  text: string,
  composer: Composer,
  report: (error: LibraryError) => void,
): { document: Document.Parsed | undefined; problems: Problem[] } {
  const parser = new Parser();
  const { stack } = parser;
  let composed = false;
  let strayed = false;
  let scalars = 0;

  const take = (token: CST.Token): void => {
    if (token.type === 'error') {
      // Behind the end of the content everything is unexpected; once is enough.
      const stray = token.message.endsWith('in YAML document');
      if (!(stray && strayed)) report(errorAt(token, token.message));
      strayed ||= stray;
    } else if (token.type === 'directive' && isOtherVersion(token.source)) {
      report(errorAt(token, `Unsupported YAML version ${token.source.slice(5).trim()}`));
    } else if (token.type === 'document') {
      composed = true;
      exhaust(composer.next(token));
    } else if (token.type !== 'doc-end' || composed) {
      exhaust(composer.next(token));
    }
  };

  try {
    for (const lexeme of new Lexer().lex(text)) {
      for (const token of parser.next(lexeme)) take(token);
      // stack[0] is the document, so the index of a collection is its level.
      const deep = stack[MAX_DEPTH + 1];
      if (deep !== undefined && CST.isCollection(deep)) {
        return refuse(deep.offset, { kind: 'too-deep', limit: MAX_DEPTH });
      }
      // At least every second scalar is a value and not a key.
      if (lexeme === CST.SCALAR && ++scalars > 2 * MAX_VALUES) {
        return refuse(parser.offset, { kind: 'too-many-nodes', limit: MAX_VALUES });
      }
      const second = composed ? stack[0] : undefined;
      if (second?.type === 'document') {
        const { document } = finish(composer);
        return { document, problems: [secondDocument(text, second.offset)] };
      }
    }
    for (const token of parser.end()) take(token);
    return finish(composer);
  } catch (error) {
    if (error === GIVE_UP) return { document: undefined, problems: [] };
    // A bug of the library must not let one file end the run for all.
    return refuse(parser.offset, { kind: 'yaml', text: `The file cannot be parsed: ${String(error)}` });
  }
}

/** Earlier versions read `yes` and `010` otherwise; a later 1.x may be read as 1.2. */
const isOtherVersion = (directive: string): boolean =>
  /^%YAML[ \t]+\S/.test(directive) && !/^%YAML[ \t]+1\.([2-9]|\d\d+)([ \t]|$)/.test(directive);

function errorAt({ offset, source }: { offset: number; source: string }, message: string): LibraryError {
  return { start: offset, end: offset + source.length, code: 'UNEXPECTED_TOKEN', message, warning: false };
}

const refuse = (start: number, params: SyntaxProblem) => ({
  document: undefined,
  problems: [{ start, end: start + 1, params }],
});

function secondDocument(text: string, start: number): Problem {
  const end = text.startsWith('---', start) ? start + 3 : start + 1;
  return { start, end, params: { kind: 'multiple-documents' } };
}

function finish(composer: Composer): { document: Document.Parsed | undefined; problems: Problem[] } {
  for (const document of composer.end()) return { document, problems: [] };
  return { document: undefined, problems: [] };
}

/** Runs a step of the composer; the one document it makes comes out at the end. */
function exhaust(steps: Iterable<unknown>): void {
  for (const _ of steps);
}

/** What else the library says of a line mostly follows from the first error in it. */
function firstOfEachLine(errors: readonly LibraryError[], text: string): LibraryError[] {
  const causes: LibraryError[] = [];
  for (const error of errors.toSorted((a, b) => a.start - b.start)) {
    const last = causes.at(-1);
    if (last === undefined || text.slice(last.start, error.start).includes('\n')) causes.push(error);
  }
  return causes;
}

type ErrorSource = number | readonly number[] | { readonly offset: number; readonly source?: string };

function placeOf(source: ErrorSource): { start: number; end: number } {
  if (typeof source === 'number') return { start: source, end: source + 1 };
  if ('offset' in source) return { start: source.offset, end: source.offset + (source.source?.length ?? 1) };
  return { start: source[0]!, end: source[1]! };
}
