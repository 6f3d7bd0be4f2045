/**
 * What keeps the house a house: its borders and habits, and proof that breaking them is noticed.
 */
@org.jspecify.annotations.NullMarked
package dev.starling.architecture;
