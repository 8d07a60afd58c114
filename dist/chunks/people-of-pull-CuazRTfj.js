export { t as peopleOfPull } from "./people-of-pull-D_xTwG_t.js";
