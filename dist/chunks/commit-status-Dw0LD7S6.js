export { t as setStatus } from "./commit-status-BNotOIaS.js";
