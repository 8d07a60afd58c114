export { t as keepComment } from "./sticky-comment-BvZinxEr.js";
