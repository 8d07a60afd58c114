export { t as peopleOfPull } from "./people-of-pull-ClUnbjZG.js";
