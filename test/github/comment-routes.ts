import { commentDocument, commentId } from './pull-documents.ts';
import { type Answer, type Call, invalid, notFound, ok, pageOf, type Route } from './route.ts';
import { type Comment, tick } from './world.ts';

// Calls on the comments of a pull request, which GitHub keeps as comments of an issue.

const READ = ['issues:read', 'pull_requests:read'];
const WRITE = ['issues:write', 'pull_requests:write'];
const MOST_CHARACTERS = 65_536;

/** GitHub's refusal of a text that is empty or too long. */
function refusedBody(body: string): Answer | undefined {
  if (body.trim() === '') return invalid('IssueComment', 'body', "body can't be blank", 'missing_field');
  if ([...body].length <= MOST_CHARACTERS) return undefined;
  const message = `Body is too long (maximum is ${MOST_CHARACTERS} characters)`;
  return invalid('IssueComment', 'data', message, 'unprocessable');
}

const withComment =
  (then: (call: Call, comment: Comment) => Answer): Route['answer'] =>
  (call) => {
    const comment = call.world.comments.find((one) => commentId(call, one) === call.path.comment_id);
    return comment ? then(call, comment) : notFound();
  };

const hasPull = ({ world, path }: Call): boolean =>
  world.pulls.some((one) => one.number === path.issue_number);

export const commentRoutes = {
  'issues/list-comments': {
    needs: READ,
    answer: (call) => {
      if (!hasPull(call)) return notFound();
      const since = call.query.since;
      const found = call.world.comments.filter(
        (one) =>
          one.pull === call.path.issue_number &&
          (since === undefined || (one.updated_at ?? one.created_at ?? '') >= String(since)),
      );
      return pageOf(call, found, (one) => commentDocument(call, one));
    },
  },
  'issues/get-comment': {
    needs: READ,
    answer: withComment((call, comment) => ok(commentDocument(call, comment))),
  },
  'issues/create-comment': {
    needs: WRITE,
    answer: (call) => {
      if (!hasPull(call)) return notFound();
      const body = String(call.body.body);
      const refused = refusedBody(body);
      if (refused) return refused;
      const at = tick(call.world);
      const comment: Comment = {
        pull: Number(call.path.issue_number),
        user: call.token.login,
        body,
        created_at: at,
        updated_at: at,
      };
      call.world.comments.push(comment);
      const document = commentDocument(call, comment);
      return { status: 201, body: document, headers: { location: String(document.url) } };
    },
  },
  'issues/update-comment': {
    needs: WRITE,
    answer: withComment((call, comment) => {
      const body = String(call.body.body);
      const refused = refusedBody(body);
      if (refused) return refused;
      comment.body = body;
      comment.updated_at = tick(call.world);
      return ok(commentDocument(call, comment));
    }),
  },
  'issues/delete-comment': {
    needs: WRITE,
    answer: withComment(({ world }, comment) => {
      world.comments.splice(world.comments.indexOf(comment), 1);
      return { status: 204 };
    }),
  },
} satisfies Record<string, Route>;
