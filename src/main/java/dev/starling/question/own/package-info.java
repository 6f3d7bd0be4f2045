/** A team's own questions: suggested, decided on, edited, retired, imported and exported. */
@org.jspecify.annotations.NullMarked
package dev.starling.question.own;
