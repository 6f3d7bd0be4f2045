/** What is asked: themes, levels, dimensions, the question bank, and choosing the next question. */
@org.jspecify.annotations.NullMarked
package dev.starling.question;
