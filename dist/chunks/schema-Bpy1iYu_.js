export { n as schema } from "./schema-DmR7IfcY.js";
