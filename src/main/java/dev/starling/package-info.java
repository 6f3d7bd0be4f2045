/** The front door: the environment is read here, and the house is built here. */
@org.jspecify.annotations.NullMarked
package dev.starling;
