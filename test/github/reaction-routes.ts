import { exampleAt, userDocument } from './document-parts.ts';
import { commentId } from './pull-documents.ts';
import { type Call, notFound, type Route, refuse } from './route.ts';
import type { Comment, Reaction } from './world.ts';

// Calls on the reactions to a comment.

const WRITE = ['issues:write', 'pull_requests:write'];

const commentOf = (call: Call): Comment | undefined =>
  call.world.comments.find((one) => commentId(call, one) === call.path.comment_id);

const document = (call: Call, { id, user, content }: Reaction) => ({
  ...exampleAt(call, 'reactions/create-for-issue-comment', 201),
  id,
  user: userDocument(call, user),
  content,
  created_at: call.world.now,
});

export const reactionRoutes = {
  'reactions/create-for-issue-comment': {
    needs: WRITE,
    answer: (call) => {
      const comment = commentOf(call);
      if (!comment) return notFound();
      comment.reactions ??= [];
      const content = String(call.body.content);
      const before = comment.reactions.find(
        (one) => one.user === call.token.login && one.content === content,
      );
      if (before) return { status: 200, body: document(call, before) };
      const made: Reaction = {
        id: commentId(call, comment) * 100 + comment.reactions.length,
        user: call.token.login,
        content,
      };
      comment.reactions.push(made);
      return { status: 201, body: document(call, made) };
    },
  },
  'reactions/delete-for-issue-comment': {
    needs: WRITE,
    answer: (call) => {
      const reactions = commentOf(call)?.reactions ?? [];
      const at = reactions.findIndex((one) => one.id === call.path.reaction_id);
      if (at < 0) return notFound();
      if (reactions[at]!.user !== call.token.login) return refuse(403, 'Must be the owner of the reaction.');
      reactions.splice(at, 1);
      return { status: 204 };
    },
  },
} satisfies Record<string, Route>;
