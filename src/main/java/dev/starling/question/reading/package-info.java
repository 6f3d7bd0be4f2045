/** Reads questions as people write them down: in a form, or in files of many shapes. */
@org.jspecify.annotations.NullMarked
package dev.starling.question.reading;
