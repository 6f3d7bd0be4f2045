/** Stories on paper: how they stand in Markdown, CSV and JSON, and how they are read from there. */
@org.jspecify.annotations.NullMarked
package dev.starling.belongings.paper;
