import { t as wrapText } from "./wrap-text-C1IMnbpu.js";
// src/core/report/apply-hanging.ts
/** Text as lines of at most `width` columns, escaped, the first after `lead` and the others below it. */
const hangingLines = (text, width, lead = "  ", below = lead) => text === "" ? [] : wrapText(text, width - below.length).map((line, index) => `${index === 0 ? lead : below}${line}`);
/** Blocks of lines as one text, an empty line between them. */
const joinBlocks = (blocks) => blocks.filter((lines) => lines.length > 0).map((lines) => lines.map((line) => `${line.trimEnd()}\n`).join("")).join("\n");
export { joinBlocks as n, hangingLines as t };
