/** Pictures, drawn in lines and shapes alone, so that no machine needs a font for them. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.picture;
