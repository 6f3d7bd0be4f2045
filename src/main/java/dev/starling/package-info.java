/** The front door: the environment is read here, and it is decided who shall open. */
@org.jspecify.annotations.NullMarked
package dev.starling;
