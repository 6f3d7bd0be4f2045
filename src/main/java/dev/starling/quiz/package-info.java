/**
 * A short quiz on how to answer, each person's alone, whose items come back before they are
 * forgotten; and the questions to ask an interviewer in return.
 */
@org.jspecify.annotations.NullMarked
package dev.starling.quiz;
