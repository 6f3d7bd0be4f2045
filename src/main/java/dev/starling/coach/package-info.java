/** Reading an answer: its parts, its length, its weak phrases, the follow-up it invites. */
@org.jspecify.annotations.NullMarked
package dev.starling.coach;
