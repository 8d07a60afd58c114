import { commentRoutes } from './comment-routes.ts';
import { commitRoutes } from './commit-routes.ts';
import { peopleRoutes } from './people-routes.ts';
import { pullRoutes } from './pull-routes.ts';
import { reactionRoutes } from './reaction-routes.ts';
import { repositoryRoutes } from './repository-routes.ts';
import { runRoutes } from './run-routes.ts';

/** The calls the server plays, by GitHub's names of them. */
export const ROUTES = {
  ...pullRoutes,
  ...commentRoutes,
  ...reactionRoutes,
  ...commitRoutes,
  ...repositoryRoutes,
  ...peopleRoutes,
  ...runRoutes,
};

export type OperationId = keyof typeof ROUTES;
