export { n as default } from "./esm-B2ri8LgB.js";
