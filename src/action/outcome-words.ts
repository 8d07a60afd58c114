import type { CommentOutcome } from '../github/sticky-comment.ts';

/** What became of a comment in words, and which of them belong into the job summary too. */
export function outcomeWords(
  outcome: CommentOutcome,
): readonly { readonly text: string; readonly isNote: boolean }[] {
  const note = (text: string) => ({ text, isNote: true });
  switch (outcome.kind) {
    case 'none':
      return [{ text: 'No comment: the change concerns no namespace', isNote: false }];
    case 'superseded':
      return [note('A newer run reports on this pull request, so the comment is left to it')];
    case 'forbidden':
      return [note(`No comment was written: ${outcome.message}. ${outcome.advice}`)];
    case 'refused':
      return [note(`GitHub took no comment of any length: ${outcome.message}. ${outcome.advice}`)];
    default: {
      const isWhole = outcome.kind === 'unchanged' || outcome.length === 'full';
      return [
        { text: `Comment ${outcome.kind}: ${outcome.url}`, isNote: false },
        ...(isWhole
          ? []
          : [note('The comment does not hold the whole report, which stands in the job summary')]),
        ...(outcome.left === 0
          ? []
          : [note(`Older comments of this check could not be deleted: ${outcome.left}`)]),
      ];
    }
  }
}
