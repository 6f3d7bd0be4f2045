/** A house that breaks every rule once; nothing in it is ever run. */
@org.jspecify.annotations.NullMarked
package dev.starling.architecture.broken;
