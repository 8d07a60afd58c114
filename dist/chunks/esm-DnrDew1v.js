export { n as default } from "./esm-B3UG2yqx.js";
