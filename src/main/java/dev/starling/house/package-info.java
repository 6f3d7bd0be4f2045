/** The hall: everything that lives long is built here, by hand, and handed its tools. */
@org.jspecify.annotations.NullMarked
package dev.starling.house;
