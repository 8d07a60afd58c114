import { randomBytes } from 'node:crypto';
import { closeSync, fchmodSync, lstatSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { syntaxMessage } from '../core/diagnostics/prose-syntax.ts';
import { readRawFile } from '../repo/read-file.ts';
import { Failure } from '../run/failure.ts';

/**
 * Edits a file of a repo that others write to. Links are followed neither when it is read nor when it is written: the
 * new text goes into a file that did not exist, in the same folder, which then takes the place of the old one. So a
 * killed run leaves the old file or the new one.
 *
 * @param shown How messages name the file.
 * @param edit Gets the whole text, with its byte order mark.
 */
export function replaceText(path: string, shown: string, edit: (text: string) => string): void {
  const file = readRawFile(shown, path);
  if ('refused' in file)
    throw new Failure(
      `'${shown}' cannot be fixed: ${syntaxMessage(file.refused)}`,
      'It changed while prism ran: make it a regular file and run prism again',
    );
  const text = edit(file.text);
  const temporary = join(dirname(path), `.prism-${randomBytes(12).toString('hex')}`);
  const descriptor = openSync(temporary, 'wx', 0o600);
  try {
    try {
      writeFileSync(descriptor, text);
      fchmodSync(descriptor, lstatSync(path).mode & 0o777);
    } finally {
      closeSync(descriptor);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
