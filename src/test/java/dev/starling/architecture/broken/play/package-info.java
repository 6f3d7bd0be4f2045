/** A room of the broken house. */
@org.jspecify.annotations.NullMarked
package dev.starling.architecture.broken.play;
