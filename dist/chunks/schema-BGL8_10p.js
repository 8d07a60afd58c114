export { n as schema } from "./schema-BhB91ASN.js";
