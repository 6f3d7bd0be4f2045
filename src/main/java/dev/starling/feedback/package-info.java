/** Dimensions and growth signals, marks, reviews, scorecards. */
@org.jspecify.annotations.NullMarked
package dev.starling.feedback;
