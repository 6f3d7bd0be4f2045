/** The rubric: which emoji means what, and the form that changes it. */
@org.jspecify.annotations.NullMarked
package dev.starling.slack.feedback;
