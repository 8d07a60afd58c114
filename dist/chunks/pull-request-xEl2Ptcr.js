export { t as readPullRequest } from "./pull-request-BNRXzrSm.js";
