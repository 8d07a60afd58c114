export { t as peopleOfPull } from "./people-of-pull-Cp0qryaC.js";
