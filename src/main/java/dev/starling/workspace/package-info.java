/** Who installed Starling, where it is used, and who is there. */
@org.jspecify.annotations.NullMarked
package dev.starling.workspace;
