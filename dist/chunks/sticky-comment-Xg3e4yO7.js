export { t as keepComment } from "./sticky-comment-2nqPoFi-.js";
