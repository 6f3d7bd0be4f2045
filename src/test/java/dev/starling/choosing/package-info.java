/** A year of made-up teams, to see how evenly our choice of questions covers what people tell. */
@org.jspecify.annotations.NullMarked
package dev.starling.choosing;
